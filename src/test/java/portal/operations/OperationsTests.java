package portal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Role.COORDINATOR;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Tests what can be proposed as an operation, and by whom. */
@PortalTest
class OperationsTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    Operations operations;

    @Autowired
    TestOperations rooms;

    @Autowired
    TestPeople town;

    private PersonId coordinator;
    private PersonId lim;

    @BeforeEach
    void people() {
        coordinator = town.somebody(GENERAL_SECRETARIAT, null, COORDINATOR);
        lim = town.somebody(NATIONAL_AGENCY, "SG");
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void only_coordinators_propose_operations() { // J-04
        TestViewers.enter(lim);
        assertThatThrownBy(() -> operations.propose(plan("KITE"))).isInstanceOf(Refused.class);
    }

    @Test
    void a_codename_that_another_room_has_is_no_news_to_anybody() { // NL-07
        open(Set.of());
        coordinator = town.somebody(GENERAL_SECRETARIAT, null, COORDINATOR);
        assertThat(open(Set.of())).isNotNull();
    }

    @Test
    void a_plan_without_purpose_basis_or_sensible_period_is_refused() {
        TestViewers.enter(coordinator);
        for (var unseen : List.of(" ", "\u200B", "KI\0TE"))
            assertThatThrownBy(() -> operations.propose(plan(unseen))).isInstanceOf(Refused.class);
        var endless = TestOperations.plan("KITE", "Why", "Law", TODAY, TODAY.plusMonths(25));
        assertThatThrownBy(() -> operations.propose(endless)).isInstanceOf(Refused.class);
        var backwards = TestOperations.plan("KITE", "Why", "Law", TODAY, TODAY);
        assertThatThrownBy(() -> operations.propose(backwards)).isInstanceOf(Refused.class);
    }

    @Test
    void a_plan_with_more_words_than_a_room_keeps_is_refused() { // ASVS V2.2.1
        TestViewers.enter(coordinator);
        var codename = "x".repeat(Operations.LONGEST_CODENAME + 1);
        var words = "x".repeat(Operations.LONGEST_WORDS + 1);
        assertThatThrownBy(() -> operations.propose(plan(codename))).isInstanceOf(Refused.class);
        for (var too : List.of(words("Why", words), words(words, "Law")))
            assertThatThrownBy(() -> operations.propose(too)).isInstanceOf(Refused.class);
    }

    private static ProposeOperation words(String objective, String basis) {
        return TestOperations.plan("KITE", objective, basis, TODAY, TODAY.plusMonths(1));
    }

    private SpaceId open(Set<CountryCode> countries) {
        return rooms.approved(coordinator, plan("HERON"), countries);
    }

    private static ProposeOperation plan(String codename) {
        return TestOperations.plan(
                codename, "Take down the infrastructure", "Agreement of 1 November 2026", TODAY, TODAY.plusMonths(18));
    }
}
