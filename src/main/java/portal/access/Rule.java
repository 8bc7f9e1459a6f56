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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import portal.facts.Utc;
import portal.people.CountryCode;
import portal.people.PersonId;

/**
 * Queries the relation {@code may} (db/access/may.sql) in its three directions at the present time. No other code reads
 * it.
 */
@Component
class Rule {
    private static final String NOW = " and valid_from <= :now and :now < valid_until";

    /**
     * Makes each query use the join order of the view, which begins with the grants. Otherwise the database would begin
     * with all spaces, or with all persons who have a vouch.
     */
    private static final String FROM_THE_GATE = "select straight_join ";

    private static final Map<String, AudienceRights> STANDINGS = new ConcurrentHashMap<>();

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

    /** Returns the highest right of this person in the audience; empty if the audience does not exist for them. */
    Optional<AudienceRights> standing(PersonId person, AudienceId audience) {
        return jdbc.sql(FROM_THE_GATE
                        + "capability, acts from may where person_id = :person and audience_id = :audience" + NOW
                        + " order by capability desc limit 1")
                .param("person", person.value())
                .param("audience", audience.value())
                .param("now", now())
                .query((row, n) -> standing(row.getInt(1), row.getString(2)))
                .optional();
    }

    /**
     * Checks the state of a space for a bureau that acts on it without access to it. Call this last, because the answer
     * reveals that the space exists.
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

    /** Returns the audiences that the person is in, with their right in each. */
    PermittedAudiences reach(PersonId person) {
        return reach(person, "", Map.of());
    }

    /** As {@link #reach(PersonId)}, within one space. */
    PermittedAudiences reach(PersonId person, SpaceId space) {
        return reach(person, " and space_id = :space", Map.of("space", space.value()));
    }

    /** As {@link #reach(PersonId)}, among these audiences. */
    PermittedAudiences reach(PersonId person, Collection<AudienceId> among) {
        return among.isEmpty()
                ? PermittedAudiences.NOWHERE
                : reach(
                        person,
                        " and audience_id in (:among)",
                        Map.of("among", among.stream().map(AudienceId::value).toList()));
    }

    /** As {@link #reach(PersonId)}, for the spaces themselves. */
    PermittedAudiences spaces(PersonId person) {
        return reach(person, " and audience_id = space_id", Map.of());
    }

    private PermittedAudiences reach(PersonId person, String where, Map<String, ?> parameters) {
        return reach(jdbc.sql(FROM_THE_GATE + "audience_id, max(capability), acts from may where person_id = :person"
                        + where + NOW + " group by audience_id, acts")
                .param("person", person.value())
                .params(parameters)
                .param("now", now()));
    }

    private static PermittedAudiences reach(StatementSpec asked) {
        var rights = new HashMap<AudienceId, AudienceRights>();
        asked.query(row -> {
            rights.put(new AudienceId(row.getObject(1, UUID.class)), standing(row.getInt(2), row.getString(3)));
        });
        return new PermittedAudiences(rights);
    }

    /** Returns one of a few shared instances, because a reader may reach thousands of audiences. */
    private static AudienceRights standing(int capability, String acts) {
        return STANDINGS.computeIfAbsent(
                capability + acts,
                unknown -> new AudienceRights(
                        Right.values()[capability],
                        Arrays.stream(acts.split(",")).map(Act::valueOf).collect(Collectors.toUnmodifiableSet())));
    }

    /**
     * Returns those of these pairs of person and audience that are in the relation. Each query takes a few persons and
     * filters by person ids and audience ids as well, which have indexes; with the pairs alone the database would read
     * the whole relation.
     */
    Set<ReaderAudience> holding(Collection<ReaderAudience> asked) {
        var byPerson = asked.stream().collect(Collectors.groupingBy(ReaderAudience::person));
        var persons = List.copyOf(byPerson.keySet());
        return IntStream.iterate(0, from -> from < persons.size(), from -> from + AT_A_TIME)
                .mapToObj(from -> persons.subList(from, Math.min(persons.size(), from + AT_A_TIME)))
                .flatMap(some -> holding(some, byPerson).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Returns the changes of the last minute: ended grants, vouches and roles, new roles, because some remove reading
     * rights (AC-09), spaces with a new state, removals from compartments, persons whose access has ended as a whole,
     * and moved items. The answer changes whenever somebody may have lost access, on any node, and is cheap: it reads
     * one end of eight indexes.
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
                        (select concat(count(*), ' ', coalesce(max(access_ended_at), '-')) from person
                         where access_ended_at > :since and access_ended_at <= :now))
                        """)
                .param("now", now())
                .param("since", now().minus(RECENTLY))
                .query(String.class)
                .single();
    }

    private List<ReaderAudience> holding(List<PersonId> persons, Map<PersonId, List<ReaderAudience>> byPerson) {
        var pairs = persons.stream()
                .flatMap(person -> Objects.requireNonNull(byPerson.get(person)).stream())
                .map(sight ->
                        new Object[] {sight.person().value(), sight.audience().value()})
                .toList();
        return jdbc.sql(FROM_THE_GATE + "distinct person_id, audience_id from may where person_id in (:persons)"
                        + " and audience_id in (:audiences) and (person_id, audience_id) in (:pairs)" + NOW)
                .param("persons", persons.stream().map(PersonId::value).toList())
                .param(
                        "audiences",
                        pairs.stream().map(pair -> pair[1]).distinct().toList())
                .param("pairs", pairs)
                .param("now", now())
                .query((row, n) -> new ReaderAudience(
                        new PersonId(row.getObject(1, UUID.class)), new AudienceId(row.getObject(2, UUID.class))))
                .list();
    }

    /** Returns the audiences that the person is in now and was not in then. */
    PermittedAudiences reachSince(PersonId person, Instant then) {
        return reach(jdbc.sql(FROM_THE_GATE
                        + "audience_id, max(if(valid_from <= :now and :now < valid_until, capability, null)), acts"
                        + " from may where person_id = :person group by audience_id, acts"
                        + " having max(valid_from <= :now and :now < valid_until)"
                        + " and not max(valid_from <= :then and :then < valid_until)")
                .param("person", person.value())
                .param("now", now())
                .param("then", Utc.of(then)));
    }

    /** Returns the persons in the audience, with the highest right of each, and since when they are in it. */
    List<Admitted> admitted(AudienceId audience) {
        return jdbc.sql(FROM_THE_GATE
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

    /** Returns the persons in the audience who belong to this country, or to none. */
    List<PersonId> persons(AudienceId audience, Optional<CountryCode> country) {
        return jdbc.sql(FROM_THE_GATE
                        + "distinct m.person_id from may m join person p on p.id = m.person_id"
                        + " where m.audience_id = :audience and p.country_code <=> :country" + NOW)
                .param("audience", audience.value())
                .param("country", country.map(CountryCode::value).orElse(null))
                .param("now", now())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * Returns the persons in the audience whose username or a word of whose name starts with {@code beginning}, by
     * name.
     */
    List<PersonId> persons(AudienceId audience, String beginning, int most) {
        var literal = beginning.replaceAll("[\\\\%_]", "\\\\$0");
        return jdbc.sql(FROM_THE_GATE
                        + "distinct m.person_id, p.name from may m join person p on p.id = m.person_id"
                        + " where m.audience_id = :audience"
                        + " and (p.username like :start or p.name like :start or p.name like :inside)" + NOW
                        + " order by p.name limit :most")
                .param("audience", audience.value())
                .param("start", literal + "%")
                .param("inside", "% " + literal + "%")
                .param("most", most)
                .param("now", now())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Returns the number of persons in the audience for each country, and without a country. */
    List<ReaderCount> counts(AudienceId audience) {
        return jdbc.sql(FROM_THE_GATE + "p.country_code, count(distinct m.person_id)"
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
