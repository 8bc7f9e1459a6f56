package portal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.PRIVATE_PARTNER;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import portal.PortalTest;
import portal.TestClock;
import portal.access.Access;
import portal.access.Act;
import portal.access.Classification;
import portal.access.Justification;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Tests the life of an operation: who decides about it, who sees it meanwhile, and how it ends. */
@PortalTest
class OperationLifeTests {
    private static final Justification WHY = new Justification("The case changed");

    @Autowired
    Operations operations;

    @Autowired
    OperationLife life;

    @Autowired
    OperationEndings endings;

    @Autowired
    DueOperations due;

    @Autowired
    Parties parties;

    @Autowired
    TestOperations rooms;

    @Autowired
    TestPeople town;

    @Autowired
    Access access;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private PersonId coordinator;
    private PersonId head;
    private PersonId officer;
    private PersonId lim;

    @BeforeEach
    void people() {
        coordinator = town.somebody(GENERAL_SECRETARIAT, null, Role.COORDINATOR, Role.OPERATIONS_HEAD);
        head = town.somebody(GENERAL_SECRETARIAT, null, Role.OPERATIONS_HEAD);
        officer = town.somebody(GENERAL_SECRETARIAT, null, Role.DPO);
        lim = town.somebody(NATIONAL_AGENCY, "SG");
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_proposal_is_told_to_those_who_decide_and_read_in_its_room_by_its_proposer_alone() { // AC-09
        var room = propose(true);
        assertThat(operations.card(room).state()).isEqualTo(OperationState.PROPOSED);
        for (var decider : new PersonId[] {head, officer}) {
            enter(decider);
            assertThat(life.waiting()).anyMatch(line -> line.room().equals(room) && line.needsNote());
            assertThatThrownBy(() -> operations.card(room)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> life.choices(room)).isInstanceOf(NotFound.class);
        }
        enter(town.somebody(GENERAL_SECRETARIAT, null, Role.COORDINATOR));
        assertThat(life.waiting()).isEmpty();
        assertThatThrownBy(() -> life.approve(room)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> life.noteDataProtection(room, "Mine")).isInstanceOf(NotFound.class);
    }

    @Test
    void an_operation_with_personal_data_is_approved_by_somebody_else_after_the_note() {
        var room = propose(true);
        assertThatThrownBy(() -> life.approve(room)).isInstanceOf(Refused.class);
        enter(head);
        assertThatThrownBy(() -> life.approve(room)).hasMessage("operations.missing.note");
        assertThatThrownBy(() -> life.noteDataProtection(room, "Mine")).isInstanceOf(Refused.class);
        enter(officer);
        life.noteDataProtection(room, "Names of suspects only.");
        enter(head);
        life.approve(room);
        enter(coordinator);
        assertThat(operations.card(room).state()).isEqualTo(OperationState.APPROVED);
        assertThat(operations.card(room).dataProtectionNote()).isEqualTo("Names of suspects only.");
        enter(officer);
        assertThat(life.waiting()).noneMatch(line -> line.room().equals(room));
        assertThatThrownBy(() -> life.noteDataProtection(room, "Later")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_rejected_proposal_is_seen_by_its_proposer_with_the_reason_and_by_nobody_else() {
        var room = propose(false);
        enter(head);
        life.reject(room, WHY);
        assertThat(life.waiting()).noneMatch(line -> line.room().equals(room));
        assertThatThrownBy(() -> life.approve(room)).isInstanceOf(NotFound.class);
        enter(coordinator);
        assertThat(operations.card(room).reason()).isEqualTo(WHY.value());
        assertThat(access.may(Act.WRITE, room.audience())).isFalse();
        assertThat(operations.propose(plan(false))).isNotEqualTo(room);
    }

    @Test
    void what_was_changed_meanwhile_is_neither_approved_nor_overwritten() {
        var room = propose(true);
        enter(officer);
        life.noteDataProtection(room, "Names of suspects only.");
        enter(head);
        var seen = line(room).version();
        enter(coordinator);
        var stale = operations.card(room).version();
        operations.edit(change(room, "HERON", "Another objective", 1, Classification.RESTRICTED));
        assertThat(operations.card(room).objective()).isEqualTo("Another objective");
        assertThat(operations.card(room).space().purpose()).isEqualTo("Another objective");
        assertThat(operations.card(room).dataProtectionNote()).isNull();
        var late = change(room, "HERON", "A third objective", 1, Classification.RESTRICTED, stale);
        assertThatThrownBy(() -> operations.edit(late)).hasMessage("operations.refused.changed-meanwhile");
        assertThat(operations.card(room).objective()).isEqualTo("Another objective");
        enter(head);
        assertThatThrownBy(() -> life.approve(room, seen)).hasMessage("operations.refused.changed-meanwhile");
    }

    @Test
    void while_it_is_proposed_all_can_be_changed_and_later_what_was_not_approved() {
        var room = propose(false);
        operations.edit(change(room, "EGRET", "Find the boats", 2, Classification.CONFIDENTIAL));
        assertThat(operations.card(room).space().name()).isEqualTo("EGRET");
        assertThat(operations.card(room).space().ceiling()).isEqualTo(Classification.CONFIDENTIAL);
        enter(head);
        life.approve(room);
        enter(coordinator);
        operations.edit(change(room, "EGRET", "Find the harbours", 2, Classification.CONFIDENTIAL));
        assertThatThrownBy(() -> operations.edit(change(room, "HERON", "Why", 2, Classification.CONFIDENTIAL)))
                .hasMessage("operations.refused.fixed");
        assertThatThrownBy(() -> operations.edit(change(room, "EGRET", "Why", 3, Classification.CONFIDENTIAL)))
                .hasMessage("operations.refused.fixed");
    }

    @Test
    void the_ceiling_of_an_approved_operation_stays_whether_anything_is_above_it_or_not() { // AC-03, AC-18
        var room = rooms.approved(coordinator, "PLOVER");
        enter(coordinator);
        access.audience(room, Marking.of(Classification.RESTRICTED, Tlp.AMBER, SourceType.GS));
        assertThatThrownBy(() -> operations.edit(lower(room, Classification.FOR_OFFICIAL_USE_ONLY)))
                .hasMessage("operations.refused.fixed");
        var empty = rooms.approved(coordinator, "PLOVER");
        enter(coordinator);
        assertThatThrownBy(() -> operations.edit(lower(empty, Classification.FOR_OFFICIAL_USE_ONLY)))
                .hasMessage("operations.refused.fixed");
        assertThat(operations.card(empty).space().ceiling()).isEqualTo(Classification.RESTRICTED);
    }

    @Test
    void it_becomes_active_when_officers_of_a_second_country_take_part() {
        var room = rooms.approved(coordinator, rooms.plan("HERON"), Set.of());
        assertThat(state(room)).isEqualTo(OperationState.APPROVED);
        assertThat(state(rooms.active(coordinator, "HERON", lim))).isEqualTo(OperationState.ACTIVE);
    }

    @Test
    void suspended_it_takes_nothing_new_until_it_is_resumed_by_the_coordinator_or_a_head() { // AC-25
        var room = rooms.active(coordinator, "HERON", lim);
        enter(lim);
        assertThatThrownBy(() -> life.suspend(room, WHY)).isInstanceOf(Refused.class);
        enter(head);
        assertThat(life.overseen()).anyMatch(line -> line.room().equals(room) && line.may(OperationEvent.SUSPEND));
        life.suspend(room, WHY);
        enter(lim);
        assertThat(access.may(Act.WRITE, room.audience())).isFalse();
        assertThat(operations.card(room).reason()).isEqualTo(WHY.value());
        enter(coordinator);
        life.resume(room);
        assertThat(operations.card(room).reason()).isNull();
        enter(lim);
        assertThat(access.may(Act.WRITE, room.audience())).isTrue();
    }

    @Test
    void once_it_is_closed_partners_are_out_at_once_and_the_others_read_for_ninety_days() { // AC-06, AC-25
        var partner = town.somebody(PRIVATE_PARTNER, null);
        var room = rooms.active(coordinator, "HERON", lim);
        enter(coordinator);
        parties.admit(room, partner);
        enter(partner);
        assertThat(operations.card(room).state()).isEqualTo(OperationState.ACTIVE);
        enter(coordinator);
        life.close(room, WHY);
        enter(partner);
        assertThatThrownBy(() -> operations.card(room)).isInstanceOf(NotFound.class);
        enter(lim);
        assertThat(operations.card(room).state()).isEqualTo(OperationState.CLOSED);
        assertThat(access.may(Act.WRITE, room.audience())).isFalse();
        enter(head);
        assertThatThrownBy(() -> life.resume(room)).isInstanceOf(NotFound.class);
        clock.advance(Duration.ofDays(91));
        take(due.longClosed(), room, life::archiveIfDue);
        for (var former : new PersonId[] {lim, coordinator}) {
            enter(former);
            assertThatThrownBy(() -> operations.card(room)).isInstanceOf(NotFound.class);
            assertThat(operations.mine()).noneMatch(row -> row.space().id().equals(room));
        }
    }

    @Test
    void it_closes_by_itself_after_its_last_day_and_not_before() {
        var room = rooms.active(coordinator, shortPlan(), lim);
        take(List.of(room), room, life::closeIfDue);
        assertThat(state(room)).isEqualTo(OperationState.ACTIVE);
        clock.advance(Duration.ofDays(2));
        take(due.over(), room, life::closeIfDue);
        assertThat(state(room)).isEqualTo(OperationState.CLOSED);
        take(List.of(room), room, life::closeIfDue);
        assertThat(due.over()).doesNotContain(room);
    }

    @Test
    void whoever_takes_part_is_told_once_each_time_that_the_end_comes() {
        var room = rooms.active(coordinator, shortPlan(), lim);
        take(due.ending(), room, endings::announce);
        enter(lim);
        assertThat(endings.mine()).anyMatch(coming -> coming.space().id().equals(room));
        endings.seen();
        assertThat(endings.mine()).isEmpty();
        enter(head);
        assertThat(endings.mine()).isEmpty();
        clock.advance(Duration.ofDays(1));
        take(due.ending(), room, endings::announce);
        assertThat(due.ending()).doesNotContain(room);
        enter(lim);
        assertThat(endings.mine()).anyMatch(coming -> coming.space().id().equals(room));
    }

    @Test
    void nobody_is_told_of_the_operations_under_way_but_the_heads() { // AC-09
        rooms.active(coordinator, "HERON", lim);
        for (var other : new PersonId[] {officer, lim}) {
            enter(other);
            assertThat(life.overseen()).isEmpty();
        }
    }

    /**
     * Takes the step for this room if the room was found, as the portal does by itself. The portal may have taken it
     * already.
     */
    private void take(List<SpaceId> found, SpaceId room, Consumer<SpaceId> step) {
        if (found.contains(room)) transaction.executeWithoutResult(status -> step.accept(room));
    }

    private OperationState state(SpaceId room) {
        enter(coordinator);
        return operations.card(room).state();
    }

    private OperationLine line(SpaceId room) {
        return life.waiting().stream()
                .filter(line -> line.room().equals(room))
                .findFirst()
                .orElseThrow();
    }

    private void enter(PersonId person) {
        TestViewers.enter(person, clock.instant());
    }

    private SpaceId propose(boolean personalData) {
        enter(coordinator);
        return operations.propose(plan(personalData));
    }

    private ProposeOperation plan(boolean personalData) {
        var plan = rooms.plan("HERON");
        return new ProposeOperation(
                plan.codename(),
                plan.objective(),
                plan.legalBasis(),
                plan.startsOn(),
                plan.endsOn(),
                ZoneId.of("Europe/Zurich"),
                Classification.RESTRICTED,
                Tlp.AMBER,
                Set.of(),
                personalData);
    }

    /** Returns the values of an operation that ends tomorrow. */
    private ProposeOperation shortPlan() {
        var today = LocalDate.now(clock);
        return TestOperations.plan("SWIFT", "Take down the infrastructure", "Agreement", today, today.plusDays(1));
    }

    private ChangeOperation lower(SpaceId room, Classification ceiling) {
        var card = operations.card(room);
        return new ChangeOperation(
                room,
                card.version(),
                card.space().name(),
                card.objective(),
                card.legalBasis(),
                card.startsOn(),
                card.endsOn(),
                card.zone(),
                ceiling,
                card.personalData());
    }

    private ChangeOperation change(
            SpaceId room, String codename, String objective, int months, Classification ceiling) {
        return change(
                room,
                codename,
                objective,
                months,
                ceiling,
                operations.card(room).version());
    }

    private ChangeOperation change(
            SpaceId room, String codename, String objective, int months, Classification ceiling, int version) {
        var card = operations.card(room);
        return new ChangeOperation(
                room,
                version,
                codename,
                objective,
                card.legalBasis(),
                card.startsOn(),
                card.startsOn().plusMonths(months),
                card.zone(),
                ceiling,
                card.personalData());
    }
}
