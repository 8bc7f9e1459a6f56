package portal.originators;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.ItemNames;
import portal.access.NamedItem;
import portal.access.PermittedAudiences;

/** Names a report of a wrong recipient by its reason, for the people who act for the originator of the item. */
@Component
class ReportNames implements ItemNames {
    private final ReportTable table;
    private final Access access;

    ReportNames(ReportTable table, Access access) {
        this.table = table;
        this.access = access;
    }

    @Override
    public Stream<NamedItem> named(Collection<UUID> wanted, PermittedAudiences readable) {
        if (wanted.isEmpty() || readable.isEmpty()) return Stream.empty();
        return table.received(access.me(), readable, wanted).stream()
                .map(report -> new NamedItem(
                        OriginatorKinds.REPORT,
                        report.id().value(),
                        report.reason(),
                        report.space(),
                        report.audience(),
                        report.id().route()));
    }
}
