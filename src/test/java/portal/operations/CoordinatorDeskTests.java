package portal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Role.ADMIN;
import static portal.people.Role.AUDITOR;
import static portal.people.Role.COORDINATOR;
import static portal.people.Role.OPERATIONS_HEAD;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Tests the desk of a coordinator, and the proposals that wait for a head of operations. */
@PortalTest
class CoordinatorDeskTests {
    private static final CountryCode FJ = CountryCode.of("FJ");
    private static final CountryCode TO = CountryCode.of("TO");

    @Autowired
    CoordinatorDesk desk;

    @Autowired
    Operations proposals;

    @Autowired
    Parties parties;

    @Autowired
    TestOperations operations;

    @Autowired
    TestPeople town;

    private PersonId coordinator;

    @BeforeEach
    void people() {
        coordinator = town.somebody(GENERAL_SECRETARIAT, null, COORDINATOR);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void nobody_finds_an_operation_on_their_desk_that_they_do_not_coordinate() { // NL-01, NL-06
        var fijian = town.somebody(NATIONAL_AGENCY, "FJ");
        operations.active(coordinator, "RUFF", fijian, town.somebody(NATIONAL_AGENCY, "TO"));
        TestViewers.enter(town.somebody(GENERAL_SECRETARIAT, null, COORDINATOR));
        assertThat(desk.isMine()).isTrue();
        assertThat(desk.mine()).isEmpty();
        assertThat(desk.proposals()).isEmpty();
        for (var other : List.of(
                fijian,
                operations.bureau(FJ).getFirst(),
                town.somebody(GENERAL_SECRETARIAT, null, ADMIN),
                town.somebody(GENERAL_SECRETARIAT, null, AUDITOR))) {
            TestViewers.enter(other);
            assertThat(desk.isMine()).isFalse();
            assertThat(desk.mine()).isEmpty();
            assertThat(desk.proposals()).isEmpty();
        }
    }

    @Test
    void the_desk_says_which_country_has_not_opened_answered_or_come() {
        var room = operations.approved(coordinator, "STINT", FJ, TO);
        TestViewers.enter(coordinator);
        assertThat(tasks(room)).containsExactly(DeskTask.NOT_OPENED, DeskTask.NOT_OPENED);
        TestViewers.enter(operations.bureau(FJ).getFirst());
        parties.seen(room);
        TestViewers.enter(coordinator);
        assertThat(lines(room))
                .filteredOn(line -> line.task() == DeskTask.NO_ANSWER)
                .singleElement()
                .matches(line -> FJ.equals(line.country()));
        operations.nominated(room, town.somebody(NATIONAL_AGENCY, "FJ"));
        assertThat(tasks(room)).containsExactly(DeskTask.NOT_OPENED, DeskTask.NOBODY_THERE);
        operations.takesPart(room, town.somebody(NATIONAL_AGENCY, "FJ"));
        operations.takesPart(room, town.somebody(NATIONAL_AGENCY, "TO"));
        assertThat(tasks(room)).isEmpty();
    }

    @Test
    void a_proposal_waits_for_every_head_of_operations_but_its_proposer_and_for_nobody_once_decided() {
        var other = town.somebody(GENERAL_SECRETARIAT, null, COORDINATOR, OPERATIONS_HEAD);
        TestViewers.enter(other);
        var room = proposals.propose(operations.plan("WHIMBREL"));
        assertThat(tasks(room)).containsExactly(DeskTask.APPROVAL);
        assertThat(desk.proposals()).noneMatch(line -> line.room().equals(room));
        TestViewers.enter(town.somebody(GENERAL_SECRETARIAT, null, OPERATIONS_HEAD));
        assertThat(desk.mine()).isEmpty();
        assertThat(desk.proposals())
                .filteredOn(line -> line.room().equals(room))
                .singleElement()
                .matches(line -> line.task() == DeskTask.PROPOSAL);
    }

    @Test
    void an_approved_operation_without_countries_says_so_and_how_much_time_is_left() {
        var room = operations.approved(coordinator, "KNOT");
        TestViewers.enter(coordinator);
        assertThat(tasks(room)).containsExactly(DeskTask.NOBODY_INVITED);
        assertThat(desk.mine())
                .singleElement()
                .matches(operation -> operation.state() == OperationState.APPROVED)
                .matches(operation -> operation.daysLeft() > 150);
    }

    private List<DeskTask> tasks(SpaceId room) {
        return lines(room).stream().map(DeskLine::task).toList();
    }

    private List<DeskLine> lines(SpaceId room) {
        return desk.mine().stream()
                .filter(operation -> operation.space().id().equals(room))
                .flatMap(operation -> operation.waiting().stream())
                .toList();
    }
}
