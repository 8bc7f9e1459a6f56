package portal.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.facts.Utc;
import portal.people.People;
import portal.people.PersonId;
import portal.people.Viewers;

/**
 * Stores the provenance of the items in restricted spaces. The services that store the items call this class in their
 * own transactions, and check access before.
 */
@Component
public class Provenances {
    private static final String VALUES = "purpose, evaluation_scheme, evaluation, pap, personal_data, special_data,"
            + " justification, review_on, entered_by, entered_at";

    private final JdbcClient jdbc;
    private final UsualProvenances usual;
    private final Audiences audiences;
    private final ItemMoves moves;
    private final OfficialSources sources;
    private final People people;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Provenances(
            JdbcClient jdbc,
            UsualProvenances usual,
            Audiences audiences,
            ItemMoves moves,
            OfficialSources sources,
            People people,
            Viewers viewers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.usual = usual;
        this.audiences = audiences;
        this.moves = moves;
        this.sources = sources;
        this.people = people;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores the provenance of a new item of the viewer. Does nothing if the space is not restricted and {@code wanted}
     * is null.
     *
     * @param wanted the provenance that the author chose; null for the usual one of the space
     * @throws Refused if the item may not have this provenance, or if one is wanted in a space that is not restricted
     */
    public void keep(UUID item, AudienceId audience, @Nullable Provenance wanted) {
        var kept = required(audience, wanted);
        if (kept == null) return;
        var marked = audiences.one(audience);
        insert(
                item,
                marked.space(),
                kept,
                sources.isOfficial(viewer(), marked.marking().source()));
    }

    /**
     * Requires that {@link #keep} would not refuse this provenance of an item in this audience. Nothing is stored.
     *
     * @throws Refused if the item may not have this provenance, or if one is wanted in a space that is not restricted
     */
    public void require(AudienceId audience, @Nullable Provenance wanted) {
        required(audience, wanted);
    }

    private @Nullable Provenance required(AudienceId audience, @Nullable Provenance wanted) {
        var marked = audiences.one(audience);
        var standard = usual.in(marked.space());
        if (standard == null && wanted != null)
            throw new Refused("access.refused.provenance-here").because("provenance");
        if (standard == null) return null;
        var kept = wanted == null ? standard : wanted;
        kept.requireFor(marked.marking().classification(), today());
        return kept;
    }

    /** Returns the provenance that a new item in the space usually gets; null if the space is not restricted. */
    public @Nullable Provenance usual(SpaceId space) {
        return usual.in(space);
    }

    /**
     * Stores the provenance of a new version of an item: the wanted one; or else that of the earlier version; or, if
     * the review of the earlier version is due already, the usual one of the space.
     *
     * @param wanted the provenance that the author chose; null for that of the earlier version
     */
    public void keepNext(UUID item, UUID earlier, AudienceId audience, @Nullable Provenance wanted) {
        keep(item, audience, next(earlier, wanted));
    }

    /**
     * Requires that {@link #keepNext} would store the provenance of a new version in this audience. Nothing is stored.
     */
    public void requireNext(UUID earlier, AudienceId audience, @Nullable Provenance wanted) {
        required(audience, next(earlier, wanted));
    }

    /**
     * Returns the wanted provenance, or else that of the earlier version; null if there is none or its review is due
     * already, so that the new version gets the usual one.
     */
    private @Nullable Provenance next(UUID earlier, @Nullable Provenance wanted) {
        if (wanted != null) return wanted;
        var before = of(List.of(earlier)).get(earlier);
        return before != null && before.reviewOn().isAfter(today()) ? before : null;
    }

    /** Returns the provenance of these items, which the viewer may read; items without provenance are left out. */
    public Map<UUID, Provenance> of(Collection<UUID> items) {
        var found = new HashMap<UUID, Provenance>();
        if (items.isEmpty()) return found;
        jdbc.sql("select item_id, " + VALUES + " from item_provenance where item_id in (:items)")
                .param("items", items)
                .query(row -> {
                    found.put(row.getObject("item_id", UUID.class), provenance(row));
                });
        return found;
    }

    /**
     * Corrects the provenance of an item. The earlier values stay stored, with the person who corrected them and the
     * time. The caller has checked that the viewer may correct the item.
     *
     * @param item the item whose provenance it is; of a document, the version
     * @param subject the item in which the audit log records the correction; of a document, the document
     * @param reason why the values are corrected; empty if no reason is given
     * @throws Refused if the purpose changes without a reason (DP-01), the reason is too long, or the item may not have
     *     this provenance
     */
    public void correct(UUID item, UUID subject, AudienceId audience, Provenance wanted, String reason) {
        var marked = audiences.one(audience);
        var entry = entry(item).orElse(null);
        if (entry == null) keep(item, audience, wanted); // an item from before the portal stored provenance
        else if (wanted.equals(entry.provenance())) return;
        else replace(item, marked.marking().classification(), entry, wanted, reason.strip());
        events.publishEvent(new ProvenanceCorrected(subject, audience, marked.space(), viewer(), clock.instant()));
    }

    private void replace(UUID item, Classification classification, Entry entry, Provenance wanted, String reason) {
        if (wanted.purpose() != entry.provenance().purpose() && reason.isEmpty())
            throw new Refused("access.refused.purpose-why").because("reason");
        if (reason.length() > Justification.LONGEST)
            throw new Refused("access.refused.reason", Justification.LONGEST).because("reason");
        wanted.requireFor(classification, Utc.day(entry.at()));
        archive(item, reason);
        update(item, wanted);
    }

    /**
     * Requires that an item may have another marking with its present provenance.
     *
     * @throws Refused if the item contains sensitive data and would be classified lower than RESTRICTED (DP-12)
     */
    public void requireFor(UUID item, AudienceId audience) {
        entry(item)
                .ifPresent(entry -> entry.provenance()
                        .requireFor(audiences.one(audience).marking().classification(), Utc.day(entry.at())));
    }

    /**
     * Returns the audience of an item that is moved along with another item. It is the audience {@code to}, but an item
     * that contains sensitive data is classified at least RESTRICTED (DP-12). Nothing is refused, because a refusal
     * would reveal an item that the viewer may not read.
     */
    public AudienceId alongTo(UUID item, AudienceId from, AudienceId to) {
        if (!isTooLow(item, to)) return to;
        var wanted = audiences.one(to);
        var kept = audiences
                .findOrMake(wanted.withMarking(wanted.marking().withClassification(Classification.RESTRICTED)))
                .id();
        if (!kept.equals(from)) moves.note(from, kept);
        return kept;
    }

    private boolean isTooLow(UUID item, AudienceId audience) {
        return Classification.RESTRICTED.exceeds(
                        audiences.one(audience).marking().classification())
                && entry(item).filter(entry -> entry.provenance().sensitive()).isPresent();
    }

    /** Deletes the provenance of an item that is deleted, with its earlier values. */
    public void forget(UUID item) {
        jdbc.sql("delete from item_provenance_before where item_id = ?")
                .param(item)
                .update();
        jdbc.sql("delete from item_provenance where item_id = ?").param(item).update();
    }

    /**
     * Returns the earlier provenances of an item, each of which was replaced by a correction: at most a hundred, the
     * latest first. The caller has checked that the viewer acts for the originator or is a steward. It is not enough
     * that the viewer may read the item, because the values may be from a time when the item had fewer readers (NL-13).
     */
    public List<EarlierProvenance> earlier(UUID item) {
        record Row(Provenance provenance, PersonId by, Instant until, String reason) {}
        var rows = jdbc.sql("select replaced_by, replaced_at, reason, " + VALUES + " from item_provenance_before"
                        + " where item_id = ? order by replaced_at desc, id limit 100")
                .param(item)
                .query((row, n) -> new Row(
                        provenance(row),
                        new PersonId(row.getObject("replaced_by", UUID.class)),
                        Utc.read(row, "replaced_at"),
                        row.getString("reason")))
                .list();
        var persons = people.cards(rows.stream().map(Row::by).distinct().toList());
        return rows.stream()
                .map(row -> new EarlierProvenance(row.provenance(), persons.get(row.by()), row.until(), row.reason()))
                .toList();
    }

    private void insert(UUID item, SpaceId space, Provenance kept, boolean isOfficial) {
        jdbc.sql("insert into item_provenance (item_id, space_id, official, " + VALUES + ") values (:item, :space,"
                        + " :official, :purpose, :scheme, :evaluation, :pap, :personal, :sensitive, :justification,"
                        + " :review, :by, :at)")
                .param("item", item)
                .param("space", space.value())
                .param("official", isOfficial)
                .params(values(kept))
                .param("by", viewer().value())
                .param("at", Utc.of(clock.instant()))
                .update();
    }

    private void update(UUID item, Provenance wanted) {
        jdbc.sql("update item_provenance set purpose = :purpose, evaluation_scheme = :scheme, evaluation = :evaluation,"
                        + " pap = :pap, personal_data = :personal, special_data = :sensitive,"
                        + " justification = :justification, review_on = :review where item_id = :item")
                .param("item", item)
                .params(values(wanted))
                .update();
    }

    private void archive(UUID item, String reason) {
        jdbc.sql("insert into item_provenance_before (id, item_id, replaced_by, replaced_at, reason, " + VALUES + ")"
                        + " select :id, item_id, :by, :now, :reason, " + VALUES
                        + " from item_provenance where item_id = :item")
                .param("id", UUID.randomUUID())
                .param("by", viewer().value())
                .param("now", Utc.of(clock.instant()))
                .param("reason", reason)
                .param("item", item)
                .update();
    }

    private static Map<String, @Nullable Object> values(Provenance kept) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("purpose", kept.purpose().name());
        values.put("scheme", kept.evaluation().scheme().name());
        values.put("evaluation", kept.evaluation().value());
        values.put("pap", kept.pap() == null ? null : kept.pap().name());
        values.put("personal", kept.personalData());
        values.put("sensitive", kept.sensitive());
        values.put("justification", kept.justification());
        values.put("review", kept.reviewOn());
        return values;
    }

    private record Entry(Provenance provenance, Instant at) {}

    private Optional<Entry> entry(UUID item) {
        return jdbc.sql("select " + VALUES + " from item_provenance where item_id = ?")
                .param(item)
                .query((row, n) -> new Entry(provenance(row), Utc.read(row, "entered_at")))
                .optional();
    }

    private static Provenance provenance(ResultSet row) throws SQLException {
        var pap = row.getString("pap");
        return new Provenance(
                Purpose.valueOf(row.getString("purpose")),
                new Evaluation(
                        Evaluation.Scheme.valueOf(row.getString("evaluation_scheme")), row.getString("evaluation")),
                pap == null ? null : Pap.valueOf(pap),
                row.getBoolean("personal_data"),
                row.getBoolean("special_data"),
                row.getString("justification"),
                row.getObject("review_on", LocalDate.class));
    }

    private PersonId viewer() {
        return viewers.current().orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return Utc.day(clock.instant());
    }
}
