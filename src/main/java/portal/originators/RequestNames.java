package portal.originators;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.ItemNames;
import portal.access.NamedItem;
import portal.access.PermittedAudiences;

/** Names a request by the title of its item, for the asker and for the people who act for the originator. */
@Component
class RequestNames implements ItemNames {
    private final RequestTable table;
    private final Originators originators;
    private final Access access;

    RequestNames(RequestTable table, Originators originators, Access access) {
        this.table = table;
        this.originators = originators;
        this.access = access;
    }

    @Override
    public Stream<NamedItem> named(Collection<UUID> wanted, PermittedAudiences readable) {
        var mine = wanted.isEmpty() || readable.isEmpty() ? List.<RequestRow>of() : mine(table.among(wanted));
        var items =
                originators.found(mine.stream().map(RequestRow::item).distinct().toList(), readable);
        return mine.stream()
                .filter(row -> items.containsKey(row.item()))
                .map(row -> named(row, Objects.requireNonNull(items.get(row.item()))));
    }

    private List<RequestRow> mine(List<RequestRow> found) {
        if (found.isEmpty()) return found;
        var me = access.me();
        return found.stream().filter(row -> row.isFor(me)).toList();
    }

    private static NamedItem named(RequestRow row, OriginatedItem item) {
        return new NamedItem(
                OriginatorKinds.REQUEST,
                row.id().value(),
                item.named().name(),
                row.space(),
                item.audience(),
                row.id().route());
    }
}
