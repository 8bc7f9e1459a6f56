package portal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import portal.people.AgencyId;
import portal.people.People;
import portal.people.PersonId;
import portal.people.Register;

/** Enters the countries, agencies and people of the demonstration into the register of people. */
@Component
@Profile("demo")
class Enrolments {
    private static final LocalDate MEMBER_SINCE = LocalDate.of(1990, 1, 1);
    private static final Duration VOUCHED_FOR = Duration.ofDays(365);

    private final Register register;
    private final People people;
    private final DemoProgress steps;
    private final DemoClock clock;

    Enrolments(Register register, People people, DemoProgress steps, DemoClock clock) {
        this.register = register;
        this.people = people;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Enters all countries, agencies and people in one transaction, so that after a crash either all exist or none.
     *
     * @param then the time at which they joined the portal
     */
    void enter(DemoCast demoCast, Instant then) {
        var until = clock.instant().plus(VOUCHED_FOR);
        steps.take(
                "people",
                () -> clock.at(then, () -> {
                    demoCast.countries().forEach(country -> register.country(country, MEMBER_SINCE));
                    var agencies = new HashMap<String, AgencyId>();
                    for (var agency : demoCast.agencies())
                        agencies.put(agency.key(), register.agency(agency.country(), agency.name()));
                    for (var actor : demoCast.actors()) {
                        var employer = agencies.get(actor.agency());
                        if (employer == null) throw new IllegalArgumentException("No agency for " + actor);
                        register.person(actor.enrolment(employer, until));
                    }
                    return UUID.randomUUID();
                }));
    }

    PersonId person(String username) {
        return people.findByUsername(username).orElseThrow().id();
    }

    /** Returns the agency that a person works for. */
    AgencyId agencyOf(String username) {
        return people.findByUsername(username).orElseThrow().agencyId();
    }
}
