package portal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import portal.PortalTest;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.facts.Utc;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;

/**
 * Tests deputies of the coordinator, and the hand-over to one of them. The last coordinator cannot leave; if none has
 * access any more, a head of operations appoints one.
 */
@PortalTest
class OperationCoordinatorsTests {
    @Autowired
    Operations operations;

    @Autowired
    OperationCoordinators coordinators;

    @Autowired
    OperationLife life;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    @Autowired
    TestOperations rooms;

    @Autowired
    TestPeople town;

    private PersonId coordinator;
    private PersonId deputy;
    private PersonId lim;
    private SpaceId room;

    @BeforeEach
    void open() {
        coordinator = town.somebody(GENERAL_SECRETARIAT, null, Role.COORDINATOR);
        deputy = town.somebody(GENERAL_SECRETARIAT, null, Role.COORDINATOR);
        lim = town.somebody(NATIONAL_AGENCY, "SG", Role.COORDINATOR);
        room = rooms.active(coordinator, "HERON", lim);
        TestViewers.enter(coordinator);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void only_coordinators_of_the_secretariat_become_deputies() { // C-14
        assertThat(coordinators.candidates(room))
                .extracting(PersonCard::id)
                .contains(deputy)
                .doesNotContain(coordinator, lim);
        for (var unfit : new PersonId[] {lim, town.somebody(GENERAL_SECRETARIAT, null)})
            assertThatThrownBy(() -> coordinators.appointDeputy(room, unfit)).hasMessage("operations.refused.deputy");
        coordinators.appointDeputy(room, deputy);
        TestViewers.enter(deputy);
        assertThat(operations.card(room).coordinators())
                .extracting(each -> each.person().id())
                .containsExactly(coordinator, deputy);
        assertThatThrownBy(() -> coordinators.appointDeputy(room, coordinator))
                .hasMessage("operations.refused.not-lead");
        assertThatThrownBy(() -> coordinators.releaseDeputy(room, coordinator))
                .hasMessage("operations.refused.not-lead");
    }

    @Test
    void a_head_of_operations_appoints_a_coordinator_where_none_is_left_and_reads_nothing() { // AC-09
        var head = town.somebody(GENERAL_SECRETARIAT, null, Role.OPERATIONS_HEAD);
        TestViewers.enter(head);
        assertThat(isLeaderless()).isFalse();
        assertThatThrownBy(() -> coordinators.appoint(room, deputy)).hasMessage("access.refused.step");
        database.update(
                "update vouch set valid_until = ? where person_id = ?", Utc.of(clock.instant()), coordinator.value());
        assertThat(isLeaderless()).isTrue();
        assertThat(coordinators.eligible())
                .extracting(PersonCard::id)
                .contains(deputy)
                .doesNotContain(lim, head);
        for (var unfit : new PersonId[] {lim, head, town.somebody(GENERAL_SECRETARIAT, null)})
            assertThatThrownBy(() -> coordinators.appoint(room, unfit))
                    .hasMessage("operations.refused.new-coordinator");
        for (var other : new PersonId[] {lim, deputy}) {
            TestViewers.enter(other);
            assertThat(coordinators.eligible()).isEmpty();
            assertThatThrownBy(() -> coordinators.appoint(room, deputy)).isInstanceOfAny(Refused.class, NotFound.class);
        }
        TestViewers.enter(head);
        coordinators.appoint(room, deputy);
        assertThat(isLeaderless()).isFalse();
        assertThatThrownBy(() -> operations.card(room)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coordinators.appoint(room, deputy)).hasMessage("access.refused.step");
        TestViewers.enter(deputy);
        assertThat(operations.card(room).lead()).isEqualTo(deputy);
    }

    private boolean isLeaderless() {
        return life.overseen().stream()
                .filter(line -> line.room().equals(room))
                .findFirst()
                .orElseThrow()
                .isLeaderless();
    }

    @Test
    void the_last_coordinator_cannot_leave_and_a_deputy_can() {
        assertThatThrownBy(() -> coordinators.stepDown(room)).hasMessage("operations.refused.last-coordinator");
        coordinators.appointDeputy(room, deputy);
        assertThatThrownBy(() -> coordinators.stepDown(room)).hasMessage("operations.refused.last-coordinator");
        TestViewers.enter(deputy);
        coordinators.stepDown(room);
        assertThatThrownBy(() -> operations.card(room)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_deputy_takes_over_when_asked_and_the_former_coordinator_may_go() {
        assertThatThrownBy(() -> coordinators.handOver(room, deputy)).hasMessage("operations.refused.successor");
        coordinators.appointDeputy(room, deputy);
        TestViewers.enter(deputy);
        assertThatThrownBy(() -> coordinators.takeOver(room)).isInstanceOf(Refused.class);
        assertThat(coordinators.offered()).isEmpty();
        TestViewers.enter(coordinator);
        coordinators.handOver(room, deputy);
        assertThat(coordinators.offered()).isEmpty();
        assertThatThrownBy(() -> coordinators.takeOver(room)).isInstanceOf(Refused.class);
        TestViewers.enter(deputy);
        assertThat(coordinators.offered())
                .singleElement()
                .satisfies(card -> assertThat(card.id()).isEqualTo(room));
        coordinators.takeOver(room);
        assertThat(operations.card(room).lead()).isEqualTo(deputy);
        TestViewers.enter(coordinator);
        coordinators.stepDown(room);
        assertThatThrownBy(() -> operations.card(room)).isInstanceOf(NotFound.class);
        TestViewers.enter(deputy);
        assertThatThrownBy(() -> coordinators.stepDown(room)).hasMessage("operations.refused.last-coordinator");
    }

    @Test
    void whoever_declines_stays_a_deputy_and_an_outsider_learns_nothing() { // NL-01
        coordinators.appointDeputy(room, deputy);
        coordinators.handOver(room, deputy);
        TestViewers.enter(deputy);
        coordinators.declineHandOver(room);
        assertThat(operations.card(room).lead()).isEqualTo(coordinator);
        assertThat(operations.card(room).successor()).isNull();
        assertThatThrownBy(() -> coordinators.takeOver(room)).isInstanceOf(Refused.class);
        TestViewers.enter(town.somebody(GENERAL_SECRETARIAT, null, Role.COORDINATOR));
        assertThatThrownBy(() -> coordinators.handOver(room, deputy)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coordinators.takeOver(room)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coordinators.stepDown(room)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coordinators.candidates(room)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_released_deputy_is_out_at_once() { // AC-23
        coordinators.appointDeputy(room, deputy);
        coordinators.releaseDeputy(room, deputy);
        assertThatThrownBy(() -> coordinators.releaseDeputy(room, deputy)).isInstanceOf(NotFound.class);
        TestViewers.enter(deputy);
        assertThatThrownBy(() -> operations.card(room)).isInstanceOf(NotFound.class);
    }
}
