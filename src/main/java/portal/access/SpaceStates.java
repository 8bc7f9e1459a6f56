package portal.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.access.OpenSpace.SpaceName;
import portal.facts.Utc;
import portal.people.Affiliation;
import portal.people.PersonId;

/**
 * Changes the state of spaces. Only the module that declares a kind of space calls this, for spaces of that kind; it
 * decides who may do so, and publishes the fact. No viewer is needed, because some steps are taken by the portal
 * itself. What is returned must not be displayed before the module has checked who may see it.
 */
@Component
public class SpaceStates {
    private static final int MOST = 2_000;
    private static final String STATE =
            "select id, state, coalesce(state_since, opened_at) as since, ceiling from space ";
    private static final List<String> PARTNERS = Stream.of(Affiliation.values())
            .filter(Affiliation::isPartner)
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;
    private final Rule rule;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpaceStates(JdbcClient jdbc, Rule rule, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.rule = rule;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The state of a space.
     *
     * @param since the time when the state began
     * @param ceiling the highest classification that items in the space may have
     */
    public record SpaceState(SpaceId space, String name, Instant since, Classification ceiling) {}

    /**
     * Returns the state of a space, locked until the end of the transaction, so that no other request changes it
     * meanwhile. Call this before anything else in the transaction is read.
     */
    public Optional<SpaceState> locked(SpaceKind kind, SpaceId space) {
        return one(kind, space, " for update");
    }

    /** Returns the state of a space, which is not locked. */
    public Optional<SpaceState> of(SpaceKind kind, SpaceId space) {
        return one(kind, space, "");
    }

    /** Returns the states of these spaces by id; spaces of another kind are left out. */
    public Map<SpaceId, SpaceState> of(SpaceKind kind, Collection<SpaceId> spaces) {
        if (spaces.isEmpty()) return Map.of();
        return jdbc
                .sql(STATE + "where kind = :kind and id in (:spaces)")
                .param("kind", kind.code())
                .param("spaces", spaces.stream().map(SpaceId::value).toList())
                .query(SpaceStates::state)
                .list()
                .stream()
                .collect(Collectors.toMap(SpaceState::space, state -> state));
    }

    private Optional<SpaceState> one(SpaceKind kind, SpaceId space, String lock) {
        return jdbc.sql(STATE + "where kind = ? and id = ?" + lock)
                .params(kind.code(), space.value())
                .query(SpaceStates::state)
                .optional();
    }

    /**
     * Returns the spaces of a kind that are in one of these states: at most 2000, first those that have been in their
     * state longest.
     */
    public List<SpaceState> among(SpaceKind kind, Set<String> states) {
        return jdbc.sql(STATE + "where kind = :kind and state in (:states) order by since, id limit :most")
                .param("kind", kind.code())
                .param("states", states)
                .param("most", MOST)
                .query(SpaceStates::state)
                .list();
    }

    private static SpaceState state(ResultSet row, int number) throws SQLException {
        return new SpaceState(
                new SpaceId(row.getObject("id", UUID.class)),
                row.getString("state"),
                Utc.read(row, "since"),
                Classification.values()[row.getInt("ceiling")]);
    }

    /** Returns those of these spaces that have a steward who may enter them now. */
    public Set<SpaceId> stewarded(Collection<SpaceId> among) {
        return rule.stewarded(among);
    }

    /** Puts a space into another state. People who may not read in this state lose access at once (AC-23). */
    public void become(SpaceKind kind, SpaceId space, String state) {
        if (!kind.states().containsKey(state)) throw new IllegalArgumentException("No such state: " + state);
        jdbc.sql("update space set state = ?, state_since = ? where id = ? and kind = ?")
                .params(state, rule.now(), space.value(), kind.code())
                .update();
    }

    /**
     * Changes the name and purpose of a space in one language, and its ceiling. A default classification above the new
     * ceiling is lowered to it.
     */
    public void describe(SpaceKind kind, SpaceId space, String language, SpaceName sign, Classification ceiling) {
        jdbc.sql("update space set ceiling = :ceiling, default_classification = least(default_classification, :ceiling)"
                        + " where id = :space and kind = :kind")
                .param("ceiling", ceiling.ordinal())
                .param("space", space.value())
                .param("kind", kind.code())
                .update();
        jdbc.sql("update space_sign set name = ?, purpose = ? where space_id = ? and language = ?")
                .params(sign.name(), sign.purpose(), space.value(), language)
                .update();
    }

    /**
     * Ends the grants of partners in a space: those of persons and affiliations that are partners, and those of all
     * agencies (AC-06).
     *
     * @param by the person whom the log names
     */
    public void shutOutPartners(SpaceKind kind, SpaceId space, PersonId by) {
        var persons = partners(kind, space);
        jdbc.sql("""
                        update space_grant g join space s on s.id = g.space_id
                        left join person p on p.id = g.person_id
                        set g.valid_until = :now
                        where g.space_id = :space and s.kind = :kind and g.valid_until > :now
                        and (p.affiliation in (:partners) or g.affiliation in (:partners) or g.agency_id is not null)
                        """)
                .param("space", space.value())
                .param("kind", kind.code())
                .param("partners", PARTNERS)
                .param("now", rule.now())
                .update();
        persons.forEach(
                person -> events.publishEvent(new AccessRevoked(space, Holder.person(person), by, clock.instant())));
    }

    private List<PersonId> partners(SpaceKind kind, SpaceId space) {
        return jdbc.sql("""
                        select distinct g.person_id from space_grant g join space s on s.id = g.space_id
                        join person p on p.id = g.person_id
                        where g.space_id = :space and s.kind = :kind and g.valid_until > :now
                        and p.affiliation in (:partners)
                        """)
                .param("space", space.value())
                .param("kind", kind.code())
                .param("partners", PARTNERS)
                .param("now", rule.now())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }
}
