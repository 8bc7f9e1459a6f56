package portal.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.facts.Utc;
import portal.people.Affiliation;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.Role;
import portal.ui.Languages;

/** Opens spaces, finds their names and purposes, and admits and removes people. */
@Service
@Transactional
public class Spaces {
    /** The end of a grant that has no fixed end and is valid until it is revoked. */
    public static final Instant UNTIL_REVOKED = Instant.parse("9999-01-01T00:00:00Z");

    private static final String CARD = """
            select s.id, s.kind, s.state, s.ceiling, s.default_classification, s.default_tlp,
                   (select group_concat(distinct g.affiliation) from space_grant g where g.space_id = s.id and g.valid_from <= :now and :now < g.valid_until) as open_to,
                   (select group_concat(c.area) from space_crime_area c where c.space_id = s.id) as about,
                   n.name, n.purpose
            from space s
            join space_sign n on n.space_id = s.id and n.language = coalesce(
                 (select x.language from space_sign x where x.space_id = s.id and x.language = :language),
                 (select min(x.language) from space_sign x where x.space_id = s.id))
            where s.id in (:ids)
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final Audiences audiences;
    private final Rule rule;
    private final Participants participants;
    private final People people;
    private final SpaceKinds kinds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Spaces(
            JdbcClient jdbc,
            Access access,
            Audiences audiences,
            Rule rule,
            Participants participants,
            People people,
            SpaceKinds kinds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audiences = audiences;
        this.rule = rule;
        this.participants = participants;
        this.people = people;
        this.kinds = kinds;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the spaces of one kind that the viewer may enter: at most 2000, sorted by name. */
    @Transactional(readOnly = true)
    public List<SpaceCard> mine(SpaceKind kind) {
        return mine(kind::equals);
    }

    /** Returns the spaces of these kinds that the viewer may enter: at most 2000, sorted by name. */
    @Transactional(readOnly = true)
    public List<SpaceCard> mine(Predicate<SpaceKind> which) {
        var codes = kinds.all().stream().filter(which).map(SpaceKind::code).toList();
        if (codes.isEmpty()) return List.of();
        return cards(mine(), " and s.kind in (:kinds) order by n.name limit 2000", Map.of("kinds", codes));
    }

    /**
     * Returns the details of one space.
     *
     * @throws NotFound if the space does not exist or the viewer may not enter it
     */
    @Transactional(readOnly = true)
    public SpaceCard card(SpaceId space) {
        var card = cards(List.of(space)).get(space);
        if (card == null) throw new NotFound();
        return card;
    }

    /** Returns the details of the wanted spaces by id; spaces that the viewer may not enter are left out. */
    @Transactional(readOnly = true)
    public Map<SpaceId, SpaceCard> cards(Collection<SpaceId> wanted) {
        return cards(wanted, access.readable(audiences(wanted)));
    }

    /**
     * Does the same as {@link #cards(Collection)}.
     *
     * @param readable the audiences that the viewer is in, which the caller has queried already
     */
    @Transactional(readOnly = true)
    public Map<SpaceId, SpaceCard> cards(Collection<SpaceId> wanted, PermittedAudiences readable) {
        return cards(readable.of(audiences(wanted)), "", Map.of()).stream()
                .collect(Collectors.toMap(SpaceCard::id, card -> card));
    }

    /**
     * Returns the names of the wanted spaces, in the viewer's language if the space has a name in that language. Spaces
     * that the viewer may not enter are left out.
     */
    @Transactional(readOnly = true)
    public Map<SpaceId, String> labels(Collection<SpaceId> wanted, PermittedAudiences readable) {
        var mine = readable.of(audiences(wanted));
        if (mine.isEmpty()) return Map.of();
        var names = new HashMap<SpaceId, String>();
        jdbc.sql(
                        "select space_id, name from space_sign where space_id in (:ids) order by language = :language, language desc")
                .param("ids", mine.values())
                .param("language", Languages.nearest(LocaleContextHolder.getLocale()))
                .query(row -> {
                    // the name in the viewer's language comes last and replaces the others
                    names.put(new SpaceId(row.getObject(1, UUID.class)), row.getString(2));
                });
        return names;
    }

    /** Returns all names, in every language, of the spaces that the viewer may enter. */
    @Transactional(readOnly = true)
    public Map<SpaceId, Set<String>> names() {
        var mine = mine();
        if (mine.isEmpty()) return Map.of();
        record NameRow(SpaceId space, String name) {}
        return jdbc
                .sql("select space_id, name from space_sign where space_id in (:ids)")
                .param("ids", mine.values())
                .query((row, n) -> new NameRow(new SpaceId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(NameRow::space, Collectors.mapping(NameRow::name, Collectors.toSet())));
    }

    /**
     * Returns the crime areas of each space; spaces that the viewer may not enter and spaces without crime areas are
     * left out.
     */
    @Transactional(readOnly = true)
    public Map<SpaceId, Set<CrimeArea>> areas(Collection<SpaceId> wanted, PermittedAudiences readable) {
        var mine = readable.of(audiences(wanted));
        if (mine.isEmpty()) return Map.of();
        record AreaRow(SpaceId space, CrimeArea area) {}
        return jdbc
                .sql("select space_id, area from space_crime_area where space_id in (:ids)")
                .param("ids", mine.values())
                .query((row, n) ->
                        new AreaRow(new SpaceId(row.getObject(1, UUID.class)), CrimeArea.valueOf(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(AreaRow::space, Collectors.mapping(AreaRow::area, Collectors.toSet())));
    }

    /** Returns the spaces that are about at least one of these crime areas and that the viewer may enter. */
    @Transactional(readOnly = true)
    public Set<SpaceId> about(Collection<CrimeArea> areas) {
        var mine = mine();
        if (areas.isEmpty() || mine.isEmpty()) return Set.of();
        return Set.copyOf(
                jdbc.sql("select space_id from space_crime_area where space_id in (:ids) and area in (:areas)")
                        .param("ids", mine.values())
                        .param("areas", areas.stream().map(CrimeArea::name).toList())
                        .query((row, n) -> new SpaceId(row.getObject(1, UUID.class)))
                        .set());
    }

    /**
     * Opens a space; the viewer becomes its steward. The calling module must check whether the viewer may open such a
     * space.
     */
    public SpaceId open(OpenSpace plan) {
        var me = access.viewer();
        var space = SpaceId.random();
        jdbc.sql(
                        "insert into space (id, kind, restricted, state, ceiling, default_classification, default_tlp, opened_at) "
                                + "values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        space.value(),
                        plan.kind().code(),
                        plan.kind().isRestricted(),
                        plan.state(),
                        plan.ceiling().ordinal(),
                        plan.defaultClassification().ordinal(),
                        plan.defaultTlp().ordinal(),
                        rule.now())
                .update();
        plan.signs()
                .forEach((language, sign) -> jdbc.sql("insert into space_sign values (?, ?, ?, ?)")
                        .params(space.value(), language, sign.name(), sign.purpose())
                        .update());
        plan.about()
                .forEach(area -> jdbc.sql("insert into space_crime_area values (?, ?)")
                        .params(space.value(), area.name())
                        .update());
        audiences.openOwn(space);
        insert(space, Holder.person(me), Right.STEWARD, Reaches.EVERYTHING, UNTIL_REVOKED);
        if (plan.kind().isRestricted())
            insert(space, Holder.role(Role.NCB_OFFICER), Right.READ, Reaches.OWN_COUNTRY, UNTIL_REVOKED);
        events.publishEvent(new SpaceOpened(space, me, clock.instant()));
        return space;
    }

    /**
     * Admits a person or group to the space. Only stewards may call this.
     *
     * @param until the end of the grant (AC-24)
     */
    public void grant(SpaceId space, Holder holder, Right right, Instant until) {
        access.require(Act.ADMIT, space.audience());
        letIn(space, holder, right, Reaches.EVERYTHING, until);
    }

    /**
     * Admits a person or group who may read only the items that are written from now on, not earlier items (rules.md,
     * Spaces). Only stewards may call this.
     */
    public void widen(SpaceId space, Holder holder, Right right, Instant until) {
        access.require(Act.ADMIT, space.audience());
        jdbc.sql("update space set generation = generation + 1 where id = ?")
                .param(space.value())
                .update();
        letIn(space, holder, right, Reaches.FROM_NOW, until);
    }

    /** Admits a person or group who may also read items that wait for moderation. Only stewards may call this. */
    public void appointModerators(SpaceId space, Holder holder, Instant until) {
        access.require(Act.ADMIT, space.audience());
        letIn(space, holder, Right.READ, Reaches.WITH_MODERATION, until);
    }

    /**
     * Makes a person the steward of a space in which no steward is left. The viewer need not be admitted to the space;
     * the calling module must check that the viewer may appoint the person.
     *
     * @throws Refused if the space has a steward, who alone admits people, or if the person may not enter the space even
     *     as its steward
     */
    public void appointSteward(SpaceId space, PersonId person) {
        if (!rule.stewarded(List.of(space)).isEmpty()) throw Refused.forLackOfRight("access.refused.right");
        letIn(space, Holder.person(person), Right.STEWARD, Reaches.EVERYTHING, UNTIL_REVOKED);
        if (rule.stewarded(List.of(space)).isEmpty()) throw new Refused("access.refused.not-operational");
    }

    /**
     * Ends every grant of this person or group in the space. From their next request on, the grants are no longer valid
     * (AC-23). Only stewards may call this.
     */
    public void revoke(SpaceId space, Holder holder) {
        access.require(Act.REMOVE, space.audience());
        shutOut(space, holder);
    }

    /**
     * Requires that a person of the viewer's own country could be admitted to the space. The calling module must check
     * that the country was invited.
     *
     * @throws NotFound if the viewer is not a bureau officer of that person's country
     * @throws Refused if the state of the space does not allow admitting anybody, or the person has no vouch for
     *     operational work up to the ceiling of the space (C-14)
     */
    @Transactional(readOnly = true)
    public void requireAdmissible(SpaceId space, PersonId person) {
        requireBureauOf(person);
        requireCleared(space, person);
    }

    /**
     * Requires that the state of a space allows this act of the viewer's bureau, which may not enter the space. The
     * calling module must check that the bureau knows of the space.
     */
    @Transactional(readOnly = true)
    public void requireOpenForBureau(SpaceId space, Act act) {
        access.bureau();
        rule.requireOpen(space, act);
    }

    /**
     * Admits a person of the viewer's own country again. The calling module must check that the person has accepted the
     * handling terms.
     *
     * @throws NotFound if the viewer is not a bureau officer of that person's country
     * @throws Refused if the state of the space does not allow admitting anybody, or the person has no vouch for
     *     operational work up to the ceiling of the space (C-14)
     */
    public void letIn(SpaceId space, PersonId person) {
        requireAdmissible(space, person);
        letIn(space, Holder.person(person), Right.WRITE, Reaches.EVERYTHING, UNTIL_REVOKED);
    }

    /**
     * Admits the viewer. The calling module must check that the viewer's bureau has nominated them, and that the viewer
     * has accepted the handling terms.
     *
     * @throws Refused if the state of the space does not allow admitting anybody, or the viewer has no vouch for
     *     operational work up to the ceiling of the space (C-14)
     */
    public void join(SpaceId space) {
        var me = access.viewer();
        requireCleared(space, me);
        letIn(space, Holder.person(me), Right.WRITE, Reaches.EVERYTHING, UNTIL_REVOKED);
    }

    /**
     * Ends the viewer's own grant.
     *
     * @throws NotFound if the viewer is not admitted by name
     * @throws Refused if the state of the space does not allow removing anybody
     */
    public void leave(SpaceId space) {
        var me = access.viewer();
        access.require(Act.READ, space.audience());
        if (!isLetInByName(space, me)) throw new NotFound();
        rule.requireOpen(space, Act.REMOVE);
        shutOut(space, Holder.person(me));
    }

    private void requireCleared(SpaceId space, PersonId person) {
        var ceiling = ceiling(space);
        rule.requireOpen(space, Act.ADMIT);
        var cleared = people.operationalClearance(person);
        if (cleared.isEmpty()) throw new Refused("access.refused.not-operational");
        if (cleared.getAsInt() < ceiling.ordinal()) throw new Refused("access.refused.not-cleared");
    }

    /**
     * Ends the grant of a person of the viewer's own country. Officers of the bureau of that country may do this, even
     * if they are not stewards.
     *
     * @throws NotFound if the viewer is not a bureau officer of that country or the person is not admitted by name
     * @throws Refused if the state of the space does not allow removing anybody
     */
    public void withdraw(SpaceId space, PersonId person) {
        requireBureauOf(person);
        if (!isLetInByName(space, person)) throw new NotFound();
        rule.requireOpen(space, Act.REMOVE);
        shutOut(space, Holder.person(person));
    }

    /**
     * Returns the people of the viewer's own country who are in the space; empty unless the viewer is an officer of the
     * bureau of that country.
     */
    @Transactional(readOnly = true)
    public List<PersonCard> compatriots(SpaceId space) {
        var me = access.me();
        if (!me.isOfBureau(me.country())) return List.of();
        return participants.of(space.audience()).stream()
                .map(Participant::person)
                .filter(person -> me.isOfBureau(person.country()))
                .toList();
    }

    /**
     * Returns those of these spaces in which there are officers of the viewer's own country; empty unless the viewer is
     * an officer of the bureau of that country.
     */
    @Transactional(readOnly = true)
    public Set<SpaceId> withCompatriots(Collection<SpaceId> among) {
        var me = access.me();
        var country = me.country();
        return country == null || !me.isOfBureau(country) ? Set.of() : rule.spacesWith(country, among);
    }

    /** Returns the people who are admitted to a space, sorted by name. Only people who are admitted may call this. */
    @Transactional(readOnly = true)
    public List<Participant> participants(SpaceId space) {
        access.require(Act.READ, space.audience());
        return participants.of(space.audience());
    }

    private void requireBureauOf(PersonId person) {
        var officer = people.find(person).orElseThrow(NotFound::new);
        if (!access.me().isOfBureau(officer.country())) throw new NotFound();
    }

    private boolean isLetInByName(SpaceId space, PersonId person) {
        return jdbc.sql("select count(*) from space_grant where space_id = ? and person_id = ? and valid_until > ?")
                        .params(space.value(), person.value(), rule.now())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Classification ceiling(SpaceId space) {
        return jdbc.sql("select ceiling from space where id = ?")
                .param(space.value())
                .query((row, n) -> Classification.values()[row.getInt(1)])
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Returns the spaces that the viewer may enter. */
    private PermittedAudiences mine() {
        return rule.spaces(access.viewer());
    }

    private static List<AudienceId> audiences(Collection<SpaceId> spaces) {
        return spaces.stream().map(SpaceId::audience).toList();
    }

    private List<SpaceCard> cards(PermittedAudiences mine, String where, Map<String, ?> parameters) {
        if (mine.isEmpty()) return List.of();
        return jdbc.sql(CARD + where)
                .params(parameters)
                .param("ids", mine.values())
                .param("now", rule.now())
                .param("language", Languages.nearest(LocaleContextHolder.getLocale()))
                .query((row, n) -> card(row, mine))
                .list();
    }

    private SpaceCard card(ResultSet row, PermittedAudiences mine) throws SQLException {
        var space = new SpaceId(row.getObject("id", UUID.class));
        return new SpaceCard(
                space,
                kinds.of(row.getString("kind")),
                row.getString("state"),
                row.getString("name"),
                row.getString("purpose"),
                Classification.values()[row.getInt("ceiling")],
                Classification.values()[row.getInt("default_classification")],
                Tlp.values()[row.getInt("default_tlp")],
                members(Affiliation.class, row.getString("open_to")),
                members(CrimeArea.class, row.getString("about")),
                Objects.requireNonNull(mine.rights(space.audience())));
    }

    private static <E extends Enum<E>> Set<E> members(Class<E> type, @Nullable String names) {
        if (names == null) return Set.of();
        return Arrays.stream(names.split(","))
                .map(name -> Enum.valueOf(type, name))
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The items of a space that a grant makes readable. */
    private enum Reaches {
        EVERYTHING,
        /** Only items of the holder's own country; the holder may not enter the space. */
        OWN_COUNTRY,
        /** Only items that are written from now on; the holder may enter the space. */
        FROM_NOW,
        WITH_MODERATION
    }

    private void letIn(SpaceId space, Holder holder, Right right, Reaches reaches, Instant until) {
        insert(space, holder, right, reaches, until);
        events.publishEvent(new AccessGranted(space, holder, right, until, access.viewer(), clock.instant()));
    }

    private void shutOut(SpaceId space, Holder holder) {
        if (end(space, holder) > 0)
            events.publishEvent(new AccessRevoked(space, holder, access.viewer(), clock.instant()));
    }

    private void insert(SpaceId space, Holder holder, Right right, Reaches reaches, Instant until) {
        jdbc.sql("""
                        insert into space_grant (id, space_id, affiliation, country_code, agency_id, person_id, role,
                                                 capability, own_country, moderates, from_generation,
                                                 valid_from, valid_until, granted_by)
                        select :id, :space, :affiliation, :country, :agency, :person, :role, :right, :own, :moderates,
                               if(:fromNow, s.generation, 0), :now, :until, :me
                        from space s where s.id = :space
                        """)
                .param("id", UUID.randomUUID())
                .param("space", space.value())
                .params(columns(holder))
                .param("right", right.ordinal())
                .param("own", reaches == Reaches.OWN_COUNTRY)
                .param("moderates", reaches == Reaches.WITH_MODERATION)
                .param("fromNow", reaches == Reaches.FROM_NOW)
                .param("now", rule.now())
                .param("until", Utc.of(until))
                .param("me", access.viewer().value())
                .update();
    }

    private int end(SpaceId space, Holder holder) {
        return jdbc.sql("""
                        update space_grant set valid_until = :now
                        where space_id = :space and affiliation <=> :affiliation and country_code <=> :country
                        and agency_id <=> :agency and person_id <=> :person and role <=> :role and valid_until > :now
                        """)
                .param("space", space.value())
                .params(columns(holder))
                .param("now", rule.now())
                .update();
    }

    /** Returns the values of the columns that identify the holder. */
    private static Map<String, @Nullable Object> columns(Holder holder) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("affiliation", holder.affiliation);
        columns.put("country", holder.country);
        columns.put("agency", holder.agency);
        columns.put("person", holder.person);
        columns.put("role", holder.role);
        return columns;
    }
}
