package portal.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import portal.facts.Utc;
import portal.people.Affiliation;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.Role;

/**
 * Queries the view {@code may} (db/access/may.sql), which says which person is in which audience, at the present time.
 * No other code reads this view.
 */
@Component
class Rule {
    private static final String NOW = " and valid_from <= :now and :now < valid_until";

    /**
     * The start of each query. It makes the database join the tables in the order in which the view names them, which
     * begins with the grants. Otherwise the database would begin with all spaces, or with all persons who have a vouch.
     */
    private static final String SELECT_IN_VIEW_ORDER = "select straight_join ";

    private static final Map<String, AudienceRights> KNOWN_RIGHTS = new ConcurrentHashMap<>();

    private static final List<String> NATIONAL = Stream.of(Affiliation.values())
            .filter(Affiliation::isNational)
            .map(Enum::name)
            .toList();

    private static final int AT_A_TIME = 20;
    private static final Duration RECENTLY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final ItemMoves moves;
    private final Clock clock;

    Rule(JdbcClient jdbc, ItemMoves moves, Clock clock) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.clock = clock;
    }

    /** Returns the highest right of this person in the audience; empty if the person is not in the audience. */
    Optional<AudienceRights> rights(PersonId person, AudienceId audience) {
        return jdbc.sql(SELECT_IN_VIEW_ORDER
                        + "capability, acts from may where person_id = :person and audience_id = :audience" + NOW
                        + " order by capability desc limit 1")
                .param("person", person.value())
                .param("audience", audience.value())
                .param("now", now())
                .query((row, n) -> rights(row.getInt(1), row.getString(2)))
                .optional();
    }

    /**
     * Checks the state of a space, for a bureau that acts on a space that it may not enter. Call this after all other
     * checks, because the answer reveals that the space exists.
     *
     * @throws Refused if the state of the space does not allow the act
     */
    void requireOpen(SpaceId space, Act act) {
        if (!isOpen(space, act)) throw new Refused("access.refused.state");
    }

    private boolean isOpen(SpaceId space, Act act) {
        return jdbc.sql("select count(*) from space s join space_state t on t.kind = s.kind and t.state = s.state"
                                + " where s.id = :space and find_in_set(:act, t.acts) > 0")
                        .param("space", space.value())
                        .param("act", act.name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Returns the countries from which a country hides all its items in the space. */
    Set<CountryCode> excluded(SpaceId space, CountryCode origin) {
        return jdbc.sql("""
                        select excluded_country from space_exclusion
                        where space_id = :space and origin_country = :origin
                        union select y.excluded_country from country_exclusion y
                        join space s on s.id = :space and s.restricted where y.origin_country = :origin
                        """)
                .param("space", space.value())
                .param("origin", origin.value())
                .query((row, n) -> CountryCode.of(row.getString(1)))
                .set();
    }

    /** Returns the audiences that the person is in, with the right of the person in each. */
    PermittedAudiences reach(PersonId person) {
        return reach(person, "", Map.of());
    }

    /** Returns the audiences in one space that the person is in. */
    PermittedAudiences reach(PersonId person, SpaceId space) {
        return reach(person, " and space_id = :space", Map.of("space", space.value()));
    }

    /** Returns the audiences in {@code among} that the person is in. */
    PermittedAudiences reach(PersonId person, Collection<AudienceId> among) {
        return among.isEmpty()
                ? PermittedAudiences.NOWHERE
                : reach(
                        person,
                        " and audience_id in (:among)",
                        Map.of("among", among.stream().map(AudienceId::value).toList()));
    }

    /** Returns the spaces that the person may enter, each as the audience of the space itself. */
    PermittedAudiences spaces(PersonId person) {
        return reach(person, " and audience_id = space_id", Map.of());
    }

    private PermittedAudiences reach(PersonId person, String where, Map<String, ?> parameters) {
        return reach(
                jdbc.sql(SELECT_IN_VIEW_ORDER + "audience_id, max(capability), acts from may where person_id = :person"
                                + where + NOW + " group by audience_id, acts")
                        .param("person", person.value())
                        .params(parameters)
                        .param("now", now()));
    }

    private static PermittedAudiences reach(StatementSpec asked) {
        var rights = new HashMap<AudienceId, AudienceRights>();
        asked.query(row -> {
            rights.put(new AudienceId(row.getObject(1, UUID.class)), rights(row.getInt(2), row.getString(3)));
        });
        return new PermittedAudiences(rights);
    }

    /**
     * Returns a shared instance, because one reader may be in thousands of audiences and there are few different
     * rights.
     */
    private static AudienceRights rights(int capability, String acts) {
        return KNOWN_RIGHTS.computeIfAbsent(
                capability + acts,
                unknown -> new AudienceRights(
                        Right.values()[capability],
                        Arrays.stream(acts.split(",")).map(Act::valueOf).collect(Collectors.toUnmodifiableSet())));
    }

    /** Returns the given pairs in which the person is in the audience. Each query takes a few persons. */
    Set<ReaderAudience> holding(Collection<ReaderAudience> asked) {
        var byPerson = asked.stream().collect(Collectors.groupingBy(ReaderAudience::person));
        var persons = List.copyOf(byPerson.keySet());
        return IntStream.iterate(0, from -> from < persons.size(), from -> from + AT_A_TIME)
                .mapToObj(from -> persons.subList(from, Math.min(persons.size(), from + AT_A_TIME)))
                .flatMap(some -> holding(some, byPerson).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Returns the changes of the last minute that may have ended somebody's access, on any node: grants, vouches and
     * roles that ended; new roles, because some of them take away reading rights (AC-09); spaces with a new state;
     * removals from compartments; persons whose whole access has ended; standing exclusions that have begun; and moved
     * items. The query is fast, because it reads only the newest entries of ten indexes.
     */
    RecentChanges recentChanges() {
        return new RecentChanges(ended(), moves.within(RECENTLY));
    }

    private String ended() {
        return jdbc.sql("""
                        select concat_ws(' ',
                        (select concat(count(*), ' ', coalesce(max(valid_until), '-')) from space_grant
                         where valid_until > :since and valid_until <= :now),
                        (select concat(count(*), ' ', coalesce(max(valid_until), '-')) from vouch
                         where valid_until > :since and valid_until <= :now),
                        (select concat(count(*), ' ', coalesce(max(valid_until), '-')) from role_grant
                         where valid_until > :since and valid_until <= :now),
                        (select concat(count(*), ' ', coalesce(max(valid_from), '-')) from role_grant
                         where valid_from > :since and valid_from <= :now),
                        (select concat(count(*), ' ', coalesce(max(state_since), '-')) from space
                         where state_since > :since and state_since <= :now),
                        (select concat(count(*), ' ', coalesce(max(last_removal), '-')) from compartment
                         where last_removal > :since and last_removal <= :now),
                        (select concat(count(*), ' ', coalesce(max(excluded_at), '-')) from space_exclusion
                         where excluded_at > :since and excluded_at <= :now),
                        (select concat(count(*), ' ', coalesce(max(excluded_at), '-')) from country_exclusion
                         where excluded_at > :since and excluded_at <= :now),
                        (select concat(count(*), ' ', coalesce(max(access_ended_at), '-')) from person
                         where access_ended_at > :since and access_ended_at <= :now))
                        """)
                .param("now", now())
                .param("since", now().minus(RECENTLY))
                .query(String.class)
                .single();
    }

    /**
     * The query compares persons and audiences apart, because each has an index, and finds more pairs than were asked.
     * With the pairs themselves the database would compare each row with each pair.
     */
    private List<ReaderAudience> holding(List<PersonId> persons, Map<PersonId, List<ReaderAudience>> byPerson) {
        var pairs = persons.stream()
                .flatMap(person -> Objects.requireNonNull(byPerson.get(person)).stream())
                .collect(Collectors.toSet());
        return jdbc
                .sql(SELECT_IN_VIEW_ORDER + "distinct person_id, audience_id from may where person_id in (:persons)"
                        + " and audience_id in (:audiences)" + NOW)
                .param("persons", persons.stream().map(PersonId::value).toList())
                .param(
                        "audiences",
                        pairs.stream()
                                .map(pair -> pair.audience().value())
                                .distinct()
                                .toList())
                .param("now", now())
                .query((row, n) -> new ReaderAudience(
                        new PersonId(row.getObject(1, UUID.class)), new AudienceId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .filter(pairs::contains)
                .toList();
    }

    /** Returns the audiences that the person is in now and was not in at the given time. */
    PermittedAudiences reachSince(PersonId person, Instant then) {
        return reach(jdbc.sql(SELECT_IN_VIEW_ORDER
                        + "audience_id, max(if(valid_from <= :now and :now < valid_until, capability, null)), acts"
                        + " from may where person_id = :person group by audience_id, acts"
                        + " having max(valid_from <= :now and :now < valid_until)"
                        + " and not max(valid_from <= :then and :then < valid_until)")
                .param("person", person.value())
                .param("now", now())
                .param("then", Utc.of(then)));
    }

    /** Returns those of these spaces that have a steward who may enter them now. */
    Set<SpaceId> stewarded(Collection<SpaceId> among) {
        if (among.isEmpty()) return Set.of();
        return jdbc.sql(SELECT_IN_VIEW_ORDER
                        + "distinct audience_id from may where audience_id in (:among) and audience_id = space_id"
                        + " and capability = :steward" + NOW)
                .param("among", among.stream().map(SpaceId::value).toList())
                .param("steward", Right.STEWARD.ordinal())
                .param("now", now())
                .query((row, n) -> new SpaceId(row.getObject(1, UUID.class)))
                .set();
    }

    /** Returns the persons in the audience, with the highest right of each and the time when they joined. */
    List<Admitted> admitted(AudienceId audience) {
        return jdbc.sql(SELECT_IN_VIEW_ORDER
                        + "person_id, max(capability), min(valid_from) from may where audience_id = :audience" + NOW
                        + " group by person_id")
                .param("audience", audience.value())
                .param("now", now())
                .query((row, n) -> new Admitted(
                        new PersonId(row.getObject(1, UUID.class)), Right.values()[row.getInt(2)], Utc.read(row, 3)))
                .list();
    }

    record Admitted(PersonId person, Right right, Instant since) {}

    List<PersonId> persons(AudienceId audience) {
        return admitted(audience).stream().map(Admitted::person).toList();
    }

    /**
     * Returns the persons of one country who are in the audience.
     *
     * @param country the country; empty for the persons without a country
     */
    List<PersonId> persons(AudienceId audience, Optional<CountryCode> country) {
        return jdbc.sql(SELECT_IN_VIEW_ORDER
                        + "distinct m.person_id from may m join person p on p.id = m.person_id"
                        + " where m.audience_id = :audience and p.country_code <=> :country" + NOW)
                .param("audience", audience.value())
                .param("country", country.map(CountryCode::value).orElse(null))
                .param("now", now())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Returns those of these spaces that national officers of this country may enter. */
    Set<SpaceId> spacesWith(CountryCode country, Collection<SpaceId> among) {
        if (among.isEmpty()) return Set.of();
        return jdbc.sql(SELECT_IN_VIEW_ORDER
                        + "distinct m.audience_id from may m join person p on p.id = m.person_id"
                        + " where m.audience_id in (:among) and m.audience_id = m.space_id"
                        + " and p.country_code = :country and p.affiliation in (:national)" + NOW)
                .param("among", among.stream().map(SpaceId::value).toList())
                .param("country", country.value())
                .param("national", NATIONAL)
                .param("now", now())
                .query((row, n) -> new SpaceId(row.getObject(1, UUID.class)))
                .set();
    }

    /**
     * Returns the persons in the audience whose username, or a word of whose name, starts with {@code beginning}: at
     * most {@code most}, sorted by name.
     *
     * @param role a role that they must have now; null if they need none
     */
    List<PersonId> persons(AudienceId audience, @Nullable Role role, String beginning, int most) {
        var literal = beginning.replaceAll("[\\\\%_]", "\\\\$0");
        return jdbc.sql(SELECT_IN_VIEW_ORDER
                        + "distinct m.person_id, p.name from may m join person p on p.id = m.person_id"
                        + " where m.audience_id = :audience"
                        + " and (p.username like :start or p.name like :start or p.name like :inside)"
                        + " and (:role is null or exists (select 1 from role_grant r where r.person_id = p.id"
                        + " and r.role = :role and r.valid_from <= :now and :now < r.valid_until))" + NOW
                        + " order by p.name limit :most")
                .param("audience", audience.value())
                .param("role", role == null ? null : role.name())
                .param("start", literal + "%")
                .param("inside", "% " + literal + "%")
                .param("most", most)
                .param("now", now())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Returns the number of persons in the audience for each country, and the number of persons without a country. */
    List<ReaderCount> counts(AudienceId audience) {
        return jdbc.sql(SELECT_IN_VIEW_ORDER + "p.country_code, count(distinct m.person_id)"
                        + " from may m join person p on p.id = m.person_id where m.audience_id = :audience" + NOW
                        + " group by p.country_code")
                .param("audience", audience.value())
                .param("now", now())
                .query((row, n) -> {
                    var country = row.getString(1);
                    return new ReaderCount(country == null ? null : CountryCode.of(country), row.getInt(2));
                })
                .list();
    }

    record ReaderCount(@Nullable CountryCode country, int people) {}

    LocalDateTime now() {
        return Utc.of(clock.instant());
    }
}
