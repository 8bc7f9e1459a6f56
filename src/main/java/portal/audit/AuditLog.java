package portal.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.AudienceId;
import portal.access.ItemRead;
import portal.access.ListPosition;
import portal.access.NamedItems;
import portal.access.NotFound;
import portal.access.SpaceId;
import portal.facts.ReadFactKind;
import portal.facts.Utc;
import portal.people.People;
import portal.people.PersonId;

/**
 * Reads the audit log for viewers. A viewer sees only the entries of their own actions, and entries about spaces and
 * items that they may see now. The originator and the stewards also see who opened an item that was recalled.
 */
@Service
@Transactional(readOnly = true)
public class AuditLog {
    private static final String COLUMNS =
            "select id, at, what, refused, actor_id, token_id, subject_id from audit_entry";
    private static final String PAGE =
            " and (at < :at or at = :at and id < :after) order by at desc, id desc limit :most";

    /**
     * The names of facts which say only that somebody viewed or downloaded an item. Their entries are shown only to
     * that person, to the originator of the item, and to the stewards of its space.
     */
    private final Set<String> looks;

    private final JdbcClient jdbc;
    private final Access access;
    private final NamedItems names;
    private final People people;

    AuditLog(List<ReadFactKind> brought, JdbcClient jdbc, Access access, NamedItems names, People people) {
        this.looks = Stream.concat(brought.stream(), Stream.of(ReadFactKind.of(ItemRead.class)))
                .map(ReadFactKind::fact)
                .collect(Collectors.toSet());
        this.jdbc = jdbc;
        this.access = access;
        this.names = names;
        this.people = people;
    }

    /**
     * Returns one page of the entries of the viewer's own actions, the latest first. Actions in spaces that the viewer
     * may no longer enter are left out, and so are views of items that the viewer may no longer see (NL-09).
     *
     * @param after the position after which the list continues; null to start with the latest entry
     */
    public List<AuditEntry> mine(@Nullable ListPosition after, int most) {
        var me = access.viewer();
        var spaces = access.spaces().stream().map(AudienceId::value).toList();
        return page(
                after,
                most,
                from -> page("actor_id = :me and (space_id is null or space_id in (:spaces))", from, most)
                        .param("me", me.value())
                        .param("spaces", spaces.isEmpty() ? List.of(AudienceId.NOBODY.value()) : spaces),
                entry -> entry.item() != null || !looks.contains(entry.what()));
    }

    /**
     * Returns one page of the entries of actions in a space on items that the viewer may see now, the latest first.
     * Views of items and refusals are left out. Only stewards see actions on the space itself.
     *
     * @throws NotFound if the space does not exist or the viewer may not enter it
     */
    public List<AuditEntry> of(SpaceId space, @Nullable ListPosition after, int most) {
        access.require(Act.READ, space.audience());
        return page(after, most, from -> inSpace(space, from, most), entry -> entry.item() != null);
    }

    /** Reads pages from the database until {@code most} entries that the viewer may see are found, or the log ends. */
    private List<AuditEntry> page(
            @Nullable ListPosition after,
            int most,
            Function<@Nullable ListPosition, JdbcClient.StatementSpec> query,
            Predicate<AuditEntry> isShown) {
        var seen = new ArrayList<AuditEntry>();
        var from = after;
        while (true) {
            var page = entries(query.apply(from));
            page.stream().filter(isShown).limit(most - (long) seen.size()).forEach(seen::add);
            if (page.size() < most || seen.size() == most) return seen;
            from = page.getLast().place();
        }
    }

    private JdbcClient.StatementSpec inSpace(SpaceId space, @Nullable ListPosition after, int most) {
        return page(
                        "space_id = :space and audience_id in (:readable) and not refused and what not in (:looks)"
                                + " and (:steward or subject_id <> :space)",
                        after,
                        most)
                .param("space", space.value())
                .param("readable", access.readable(space).values())
                .param("looks", looks)
                .param("steward", access.isSteward(space));
    }

    /**
     * Returns one page of the entries that say who viewed or downloaded an item, the latest first. Only the originator
     * of the item and the stewards of its space may call this.
     *
     * @throws NotFound if the item does not exist or the viewer may not see it
     * @throws portal.access.Refused if the viewer does not belong to the originator and is not a steward
     */
    public List<AuditEntry> openings(UUID item, @Nullable ListPosition after, int most) {
        var named = names.of(List.of(item)).get(item);
        if (named == null) throw new NotFound();
        access.requireOriginator(named.audience());
        return entries(page("subject_id = :item and what in (:looks)", after, most)
                .param("item", item)
                .param("looks", looks));
    }

    /**
     * Returns one page of what people of other countries and organisations did with the items of the viewer's country
     * in these spaces, the latest first. Items that the viewer may not see now are left out. Only bureau officers may
     * call this (AC-02).
     *
     * <p>The originator may know who opened or downloaded an item. The names of people who did something else are shown
     * only to a viewer who may enter the space, because others must not learn who takes part (NL-19).
     */
    public List<ItemTouch> touching(Collection<SpaceId> spaces, @Nullable ListPosition after, int most) {
        var own = access.ofOwnCountry(spaces);
        if (own.isEmpty()) return List.of();
        var entered = access.spaces();
        return page(after, most, from -> touching(spaces, own, from, most), entry -> entry.item() != null).stream()
                .map(entry -> touch(entry, entered))
                .toList();
    }

    private JdbcClient.StatementSpec touching(
            Collection<SpaceId> spaces, Set<AudienceId> own, @Nullable ListPosition after, int most) {
        return page(
                        "space_id in (:spaces) and audience_id in (:own) and not refused"
                                + " and (country is null or country <> :country)",
                        after,
                        most)
                .param("spaces", spaces.stream().map(SpaceId::value).toList())
                .param("own", own.stream().map(AudienceId::value).toList())
                .param("country", access.bureau().value());
    }

    private ItemTouch touch(AuditEntry entry, Set<AudienceId> entered) {
        var item = Objects.requireNonNull(entry.item());
        return new ItemTouch(
                entry.id(),
                entry.at(),
                entry.what(),
                entry.who(),
                looks.contains(entry.what()) || entered.contains(item.space().audience()),
                item,
                entry.isByToken());
    }

    /**
     * Returns one page of the entries that say who viewed or downloaded an item while it was in this audience, or in
     * another audience of the same space and originator, the latest first. It also finds them after the item was
     * recalled, when it has no name any more.
     *
     * @throws NotFound if the viewer is not in the audience
     * @throws portal.access.Refused if the viewer does not belong to the originator and is not a steward
     */
    public List<AuditEntry> openingsOfRecalled(UUID item, AudienceId audience, @Nullable ListPosition after, int most) {
        access.requireOriginator(audience);
        return entries(page(
                        "subject_id = :item and what in (:looks) and audience_id in"
                                + " (select a.id from audience a join audience o on o.space_id = a.space_id"
                                + " and o.origin_country <=> a.origin_country and o.origin_agency <=> a.origin_agency"
                                + " where o.id = :audience)",
                        after,
                        most)
                .param("item", item)
                .param("audience", audience.value())
                .param("looks", looks));
    }

    private JdbcClient.StatementSpec page(String which, @Nullable ListPosition after, int most) {
        var from = Objects.requireNonNullElse(after, ListPosition.NEWEST);
        return jdbc.sql(COLUMNS + " where " + which + PAGE)
                .param("at", Utc.of(from.at()))
                .param("after", from.id())
                .param("most", most);
    }

    /** Returns the entries that the query finds. Two further queries read the people and the items of all entries. */
    private List<AuditEntry> entries(JdbcClient.StatementSpec query) {
        var rows = query.query(AuditLog::row).list();
        var actors = people.cards(
                ids(rows.stream().map(Row::actor)).stream().map(PersonId::new).toList());
        var items = names.of(ids(rows.stream().map(Row::subject)));
        return rows.stream()
                .map(row -> new AuditEntry(
                        row.id(),
                        row.at(),
                        row.what(),
                        row.isRefused(),
                        row.actor() == null ? null : actors.get(new PersonId(row.actor())),
                        row.subject() == null ? null : items.get(row.subject()),
                        row.isByToken()))
                .toList();
    }

    private static Collection<UUID> ids(Stream<@Nullable UUID> ids) {
        return ids.filter(Objects::nonNull).distinct().toList();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                Utc.read(row, 2),
                row.getString(3),
                row.getBoolean(4),
                row.getObject(5, UUID.class),
                row.getObject(6) != null,
                row.getObject(7, UUID.class));
    }

    private record Row(
            UUID id,
            Instant at,
            String what,
            boolean isRefused,
            @Nullable UUID actor,
            boolean isByToken,
            @Nullable UUID subject) {}
}
