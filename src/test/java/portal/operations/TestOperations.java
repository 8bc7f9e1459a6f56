package portal.operations;

import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Role.NCB_OFFICER;
import static portal.people.Role.OPERATIONS_HEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextHolder;
import portal.access.Classification;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.people.CountryCode;
import portal.people.People;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Brings operations to life for tests: every step is taken by a person who may take it. */
@TestComponent
public class TestOperations {
    private final Operations operations;
    private final OperationLife life;
    private final Parties parties;
    private final TestPeople town;
    private final People people;
    private final Clock clock;
    private final Map<CountryCode, List<PersonId>> bureaus = new HashMap<>();
    private @Nullable PersonId head;

    TestOperations(
            Operations operations, OperationLife life, Parties parties, TestPeople town, People people, Clock clock) {
        this.operations = operations;
        this.life = life;
        this.parties = parties;
        this.town = town;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Makes an active operation of this coordinator, in which these officers take part. If they are of one country, a
     * second country takes part too, because an operation is active only with two.
     */
    public SpaceId active(PersonId coordinator, String codename, PersonId... officers) {
        return active(coordinator, plan(codename), officers);
    }

    /** Does the same as {@link #active(PersonId, String, PersonId...)} with these values. */
    public SpaceId active(PersonId coordinator, ProposeOperation plan, PersonId... officers) {
        var all = new ArrayList<>(Arrays.asList(officers));
        var countries = new TreeSet<CountryCode>();
        all.forEach(officer -> countries.add(country(officer)));
        for (var other : List.of("IS", "MT")) if (countries.size() < 2) countries.add(added(other, all));
        var room = approved(coordinator, plan, countries);
        all.forEach(officer -> takesPart(room, officer));
        return room;
    }

    private CountryCode added(String country, List<PersonId> officers) {
        officers.add(town.somebody(NATIONAL_AGENCY, country));
        return CountryCode.of(country);
    }

    /** Makes an approved operation of this coordinator, to which these countries are invited. */
    public SpaceId approved(PersonId coordinator, ProposeOperation plan, Collection<CountryCode> countries) {
        return as(coordinator, () -> {
            var room = operations.propose(plan);
            as(head(), () -> {
                life.approve(room);
                return room;
            });
            countries.forEach(country -> parties.invite(room, country));
            return room;
        });
    }

    public SpaceId approved(PersonId coordinator, String codename, CountryCode... countries) {
        return approved(coordinator, plan(codename), List.of(countries));
    }

    /** Lets an officer of an invited country take part: nominated, approved, and with the handling terms accepted. */
    public void takesPart(SpaceId room, PersonId officer) {
        nominated(room, officer);
        as(officer, () -> {
            parties.acceptTerms(room);
            return room;
        });
    }

    /** Has an officer of an invited country nominated and approved by two other officers of the bureau. */
    public void nominated(SpaceId room, PersonId officer) {
        var bureau = bureau(country(officer));
        as(bureau.getFirst(), () -> {
            parties.nominate(room, officer);
            return room;
        });
        as(bureau.getLast(), () -> {
            parties.approveNomination(room, officer);
            return room;
        });
    }

    /** Returns two officers of the bureau of a country, whom this class has created. */
    public synchronized List<PersonId> bureau(CountryCode country) {
        var known = bureaus.get(country);
        if (known != null && people.active(known).size() == known.size()) return known;
        var officers = List.of(
                town.somebody(NCB, country.value(), NCB_OFFICER), town.somebody(NCB, country.value(), NCB_OFFICER));
        bureaus.put(country, officers);
        return officers;
    }

    /** Returns a head of operations, whom this class has created. */
    private synchronized PersonId head() {
        if (head == null || people.active(List.of(head)).isEmpty())
            head = town.somebody(GENERAL_SECRETARIAT, null, OPERATIONS_HEAD);
        return head;
    }

    /** Returns the values of an operation of six months, which begins today. */
    public ProposeOperation plan(String codename) {
        var today = LocalDate.now(clock);
        return plan(
                codename,
                "Take down the infrastructure",
                "Agreement of the participating countries",
                today,
                today.plusMonths(6));
    }

    /** Returns the values of a restricted operation with days of UTC, of no crime area and without personal data. */
    public static ProposeOperation plan(String codename, String objective, String basis, LocalDate from, LocalDate to) {
        return new ProposeOperation(
                codename,
                objective,
                basis,
                from,
                to,
                ZoneOffset.UTC,
                Classification.RESTRICTED,
                Tlp.AMBER,
                Set.of(),
                false);
    }

    private CountryCode country(PersonId officer) {
        return Objects.requireNonNull(people.find(officer).orElseThrow().country());
    }

    /** Does something as this person, who has just shown both factors; then the user of this thread is as before. */
    private <T> T as(PersonId person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        TestViewers.enter(person, clock.instant());
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
