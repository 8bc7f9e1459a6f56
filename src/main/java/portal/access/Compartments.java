package portal.access;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;

/**
 * The compartments of restricted spaces: named parts for those who need to know (AC-08). A steward opens one and takes
 * others in. Whoever is not in it does not learn that it exists, be they a steward of the space or not.
 */
@Service
@Transactional
public class Compartments {
    public static final int LONGEST_NAME = 80;

    private final JdbcClient jdbc;
    private final Access access;
    private final Audiences audiences;
    private final Gates gates;
    private final Rule rule;
    private final Participants participants;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Compartments(
            JdbcClient jdbc,
            Access access,
            Audiences audiences,
            Gates gates,
            Rule rule,
            Participants participants,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audiences = audiences;
        this.gates = gates;
        this.rule = rule;
        this.participants = participants;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a compartment; the viewer is the first who is in it. For stewards. Its name need not differ from others, of
     * which the viewer may know nothing (NL-07).
     *
     * @throws Refused when the space takes nothing that is restricted, or the name is empty or too long
     */
    public Compartment open(SpaceId space, String name) {
        access.require(Act.ADMIT, space.audience());
        if (!gates.rules(space).takesCompartments()) throw new Refused("access.refused.compartment-here");
        var called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME)
            throw new Refused("access.refused.compartment-name", LONGEST_NAME).because("name");
        var compartment = new Compartment(AudienceId.random(), called);
        jdbc.sql("insert into compartment (id, space_id, name) values (?, ?, ?)")
                .params(compartment.id().value(), space.value(), called)
                .update();
        insert(compartment.id(), access.viewer());
        audiences.openOwn(space, compartment, access.me());
        events.publishEvent(new CompartmentOpened(compartment.id(), space, access.viewer(), clock.instant()));
        return compartment;
    }

    /**
     * Takes somebody in. For stewards of the space who are in the compartment.
     *
     * @throws Refused for whoever is not in the space by name, or is a partner: they read what is released to them
     */
    public void add(AudienceId compartment, PersonId person) {
        access.require(Act.ADMIT, compartment);
        var space = space(compartment);
        if (!isEligible(space, person)) throw new Refused("access.refused.compartment-member");
        if (insert(compartment, person) > 0)
            events.publishEvent(
                    new CompartmentMemberAdded(compartment, space, person, access.viewer(), clock.instant()));
    }

    /**
     * Takes somebody out, from the next query on. For stewards of the space who are in the compartment.
     *
     * @throws Refused for a steward, without whom nobody could take others in or out any more
     */
    public void remove(AudienceId compartment, PersonId person) {
        access.require(Act.REMOVE, compartment);
        var space = space(compartment);
        if (isSteward(compartment, person)) throw new Refused("access.refused.compartment-steward");
        var removed = jdbc.sql("delete from compartment_member where compartment_id = ? and person_id = ?")
                .params(compartment.value(), person.value())
                .update();
        if (removed == 0) return;
        jdbc.sql("update compartment set last_removal = ? where id = ?")
                .params(rule.now(), compartment.value())
                .update(); // whoever watches over open pages hears of it
        events.publishEvent(new CompartmentMemberRemoved(compartment, space, person, access.viewer(), clock.instant()));
    }

    /** Who is in a compartment, by name; for those who are in it too. */
    @Transactional(readOnly = true)
    public List<Participant> members(AudienceId compartment) {
        access.require(Act.READ, compartment);
        space(compartment);
        return participants.of(compartment);
    }

    /** Whom a steward could take in: those who are in the space, and are no partners, by name. */
    @Transactional(readOnly = true)
    public List<PersonCard> eligible(AudienceId compartment) {
        access.require(Act.ADMIT, compartment);
        var inside = new HashSet<>(rule.persons(compartment));
        return people.cards(rule.persons(space(compartment).audience())).values().stream()
                .filter(person -> mayBeTakenIn(person) && !inside.contains(person.id()))
                .sorted(Comparator.comparing(PersonCard::name))
                .toList();
    }

    /** Whoever is shut out of a space is taken out of its compartments, and stays out if they are let in again. */
    @EventListener
    void on(AccessRevoked revoked) {
        var person = revoked.holder().person;
        if (person == null) return;
        jdbc.sql("delete i from compartment_member i join compartment c on c.id = i.compartment_id"
                        + " where c.space_id = ? and i.person_id = ?")
                .params(revoked.space().value(), person)
                .update();
    }

    /** @throws NotFound when the audience is that of no compartment */
    private SpaceId space(AudienceId compartment) {
        return jdbc.sql("select space_id from compartment where id = ?")
                .param(compartment.value())
                .query((row, n) -> new SpaceId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private boolean isEligible(SpaceId space, PersonId person) {
        return rule.standing(person, space.audience()).isPresent()
                && people.find(person).filter(Compartments::mayBeTakenIn).isPresent();
    }

    /** Partners read what is released to them, wherever it lies (AC-06). */
    private static boolean mayBeTakenIn(PersonCard person) {
        return !person.affiliation().isPartner();
    }

    private boolean isSteward(AudienceId compartment, PersonId person) {
        return rule.standing(person, compartment)
                .filter(one -> one.right() == Right.STEWARD)
                .isPresent();
    }

    private int insert(AudienceId compartment, PersonId person) {
        return jdbc.sql("insert ignore into compartment_member (compartment_id, person_id, since) values (?, ?, ?)")
                .params(compartment.value(), person.value(), rule.now())
                .update();
    }
}
