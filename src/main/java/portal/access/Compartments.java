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
 * Manages the compartments of restricted spaces: named parts for a few of their people (AC-08). A steward opens a
 * compartment and adds members. Nobody else learns that the compartment exists, not even other stewards of the space.
 */
@Service
@Transactional
public class Compartments {
    public static final int LONGEST_NAME = 80;

    private final JdbcClient jdbc;
    private final Access access;
    private final Audiences audiences;
    private final SpaceAdmission admission;
    private final Rule rule;
    private final Participants participants;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Compartments(
            JdbcClient jdbc,
            Access access,
            Audiences audiences,
            SpaceAdmission admission,
            Rule rule,
            Participants participants,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audiences = audiences;
        this.admission = admission;
        this.rule = rule;
        this.participants = participants;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a compartment, with the viewer as its first member. Only stewards may call this. The name need not be
     * unique: an error about a name in use would reveal a compartment that the viewer is not in (NL-07).
     *
     * @throws Refused if the space accepts no items that are RESTRICTED, or the name is empty or too long
     */
    public Compartment open(SpaceId space, String name) {
        access.require(Act.ADMIT, space.audience());
        if (!admission.rules(space).takesCompartments()) throw new Refused("access.refused.compartment-here");
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
     * Adds a member. Only stewards of the space who are in the compartment may call this.
     *
     * @throws Refused if the person is not in the space, or is a partner, because partners read only what is released
     *     to them
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
     * Removes a member. From their next request on, this person can read nothing in the compartment. Only stewards of
     * the space who are in the compartment may call this.
     *
     * @throws Refused if the person is a steward, because without a steward nobody could add or remove members any more
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
                .update(); // the check of open pages reads this column
        events.publishEvent(new CompartmentMemberRemoved(compartment, space, person, access.viewer(), clock.instant()));
    }

    /** Returns the members of a compartment, sorted by name. Only members may call this. */
    @Transactional(readOnly = true)
    public List<Participant> members(AudienceId compartment) {
        access.require(Act.READ, compartment);
        space(compartment);
        return participants.of(compartment);
    }

    /**
     * Returns the persons whom a steward could add, sorted by name: people in the space who are not partners and not
     * yet members.
     */
    @Transactional(readOnly = true)
    public List<PersonCard> eligible(AudienceId compartment) {
        access.require(Act.ADMIT, compartment);
        var inside = new HashSet<>(rule.persons(compartment));
        return people.cards(rule.persons(space(compartment).audience())).values().stream()
                .filter(person -> mayBeTakenIn(person) && !inside.contains(person.id()))
                .sorted(Comparator.comparing(PersonCard::name))
                .toList();
    }

    /**
     * When the grants of a person (not of a group) in a space are revoked, removes the person from the compartments of
     * the space. A new grant in the space does not make them a member again.
     */
    @EventListener
    void on(AccessRevoked revoked) {
        var person = revoked.holder().person;
        if (person == null) return;
        jdbc.sql("delete i from compartment_member i join compartment c on c.id = i.compartment_id"
                        + " where c.space_id = ? and i.person_id = ?")
                .params(revoked.space().value(), person)
                .update();
    }

    /**
     * Returns the space of a compartment.
     *
     * @throws NotFound if the audience is not the audience of a compartment
     */
    private SpaceId space(AudienceId compartment) {
        return jdbc.sql("select space_id from compartment where id = ?")
                .param(compartment.value())
                .query((row, n) -> new SpaceId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private boolean isEligible(SpaceId space, PersonId person) {
        return rule.rights(person, space.audience()).isPresent()
                && people.find(person).filter(Compartments::mayBeTakenIn).isPresent();
    }

    /** Partners cannot be members, because they read only what is released to them (AC-06). */
    private static boolean mayBeTakenIn(PersonCard person) {
        return !person.affiliation().isPartner();
    }

    private boolean isSteward(AudienceId compartment, PersonId person) {
        return rule.rights(person, compartment)
                .filter(one -> one.right() == Right.STEWARD)
                .isPresent();
    }

    private int insert(AudienceId compartment, PersonId person) {
        return jdbc.sql("insert ignore into compartment_member (compartment_id, person_id, since) values (?, ?, ?)")
                .params(compartment.value(), person.value(), rule.now())
                .update();
    }
}
