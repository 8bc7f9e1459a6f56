package portal.originators;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.access.AudienceId;
import portal.access.ItemNames;
import portal.access.NamedItem;
import portal.access.PermittedAudiences;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.Spaces;

/** Names a recall for the former readers of the item: by the space of the item, never by its title. */
@Component
class RecallNames implements ItemNames {
    private final JdbcClient jdbc;
    private final Spaces spaces;

    RecallNames(JdbcClient jdbc, Spaces spaces) {
        this.jdbc = jdbc;
        this.spaces = spaces;
    }

    @Override
    public Stream<NamedItem> named(Collection<UUID> wanted, PermittedAudiences readable) {
        var rows = rows(wanted, readable);
        if (rows.isEmpty()) return Stream.empty();
        var cards = spaces.cards(rows.stream().map(RecallRow::space).distinct().toList(), readable);
        return rows.stream()
                .filter(row -> cards.containsKey(row.space))
                .map(row -> named(row, Objects.requireNonNull(cards.get(row.space))));
    }

    private List<RecallRow> rows(Collection<UUID> wanted, PermittedAudiences readable) {
        if (wanted.isEmpty() || readable.isEmpty()) return List.of();
        return jdbc
                .sql("select id, space_id, audience_id from item_recall where id in (:wanted)")
                .param("wanted", wanted)
                .query((row, n) -> new RecallRow(
                        row.getObject(1, UUID.class),
                        new SpaceId(row.getObject(2, UUID.class)),
                        new AudienceId(row.getObject(3, UUID.class))))
                .list()
                .stream()
                .filter(row -> readable.contains(row.audience))
                .toList();
    }

    private static NamedItem named(RecallRow row, SpaceCard space) {
        return new NamedItem(OriginatorKinds.RECALL, row.id, space.name(), row.space, row.audience, space.route());
    }

    private record RecallRow(UUID id, SpaceId space, AudienceId audience) {}
}
