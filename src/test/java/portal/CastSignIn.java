package portal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import portal.demo.DemoCast;
import portal.people.AgencyId;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.Register;
import portal.people.TestViewers;

/**
 * Signs in the people of the demonstration world: {@code stage.as(AMINA)} makes Amina the user of this thread, as if
 * she had just shown both factors. If the test has no demonstration world, this class registers the person first.
 */
@TestComponent
public class CastSignIn {
    private final DemoCast demoCast = DemoCast.read();
    private final Register register;
    private final People people;
    private final Clock clock;
    private final Map<String, AgencyId> agencies = new HashMap<>();
    private final Map<Cast, PersonId> known = new EnumMap<>(Cast.class);

    CastSignIn(Register register, People people, Clock clock) {
        this.register = register;
        this.people = people;
        this.clock = clock;
    }

    public PersonId as(Cast who) {
        var person = person(who);
        TestViewers.enter(person, clock.instant());
        return person;
    }

    /** Signs the user of this thread out. */
    public void nobody() {
        TestViewers.leave();
    }

    public synchronized PersonId person(Cast who) {
        return known.computeIfAbsent(
                who,
                unknown -> people.findByUsername(unknown.username())
                        .map(PersonCard::id)
                        .orElseGet(() -> enrol(unknown)));
    }

    private PersonId enrol(Cast who) {
        demoCast.countries().forEach(country -> register.country(country, LocalDate.of(1990, 1, 1)));
        var employer = agencies.computeIfAbsent(who.actor().agency(), this::agency);
        return register.person(who.actor().enrolment(employer, clock.instant().plus(Duration.ofDays(365))));
    }

    private AgencyId agency(String key) {
        var agency = demoCast.agency(key);
        return register.agency(agency.country(), agency.name());
    }
}
