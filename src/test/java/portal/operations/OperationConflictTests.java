package portal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import portal.PortalTest;
import portal.access.Access;
import portal.access.Act;
import portal.access.Classification;
import portal.access.Holder;
import portal.access.Justification;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.Right;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.SpaceStates;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.facts.Utc;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.topics.Topics;

/** Tests what happens when two people act at the same time, and an operation with a thousand participants. */
@PortalTest
class OperationConflictTests {
    private static final Marking AMBER =
            Marking.of(Classification.FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY);
    private static final Justification WHY = new Justification("Two of us decide");
    private static final String CROWD = "AD";
    private static final int MANY = 1_000;

    @Autowired
    Operations operations;

    @Autowired
    OperationLife life;

    @Autowired
    Parties parties;

    @Autowired
    TestOperations rooms;

    @Autowired
    SpaceStates states;

    @Autowired
    Spaces spaces;

    @Autowired
    Access access;

    @Autowired
    Topics topics;

    @Autowired
    TestPeople town;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    @AfterEach
    void leave() {
        TestViewers.leave();
        database.update("delete v from vouch v join person p on p.id = v.person_id where p.username like 'crowd-%'");
    }

    @Test
    void of_two_heads_who_approve_at_once_one_does_and_the_other_is_refused() {
        var coordinator = coordinator();
        TestViewers.enter(coordinator);
        var room = operations.propose(plan());
        var refusals = together(as(head(), () -> life.approve(room)), as(head(), () -> life.approve(room)));
        assertThat(refusals).hasSize(1).allMatch(Refused.class::isInstance);
        assertThat(state(room, coordinator)).isEqualTo("APPROVED");
    }

    @Test
    void approved_and_rejected_at_once_an_operation_is_one_of_the_two() {
        var coordinator = coordinator();
        TestViewers.enter(coordinator);
        var room = operations.propose(plan());
        var refusals = together(as(head(), () -> life.approve(room)), as(head(), () -> life.reject(room, WHY)));
        assertThat(refusals).hasSize(1).allMatch(no -> no instanceof Refused || no instanceof NotFound);
        assertThat(state(room, coordinator)).isIn("APPROVED", "REJECTED");
    }

    @Test
    void of_two_who_suspend_at_once_one_does_and_whoever_closes_meanwhile_closes() {
        var coordinator = coordinator();
        var room = active(coordinator);
        assertThat(together(as(coordinator, () -> life.suspend(room, WHY)), as(head(), () -> life.suspend(room, WHY))))
                .hasSize(1)
                .allMatch(Refused.class::isInstance);
        assertThat(state(room, coordinator)).isEqualTo("SUSPENDED");
        var refusals = together(as(coordinator, () -> life.close(room, WHY)), as(head(), () -> life.resume(room)));
        assertThat(refusals)
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(no -> no instanceof Refused || no instanceof NotFound);
        assertThat(state(room, coordinator)).isEqualTo("CLOSED");
    }

    @Test
    void of_two_countries_whose_officers_accept_at_once_both_take_part_and_the_operation_is_active() {
        var coordinator = coordinator();
        for (var n = 0; n < 3; n++) {
            var room = rooms.approved(coordinator, "PIPIT", CountryCode.of("IS"), CountryCode.of("MT"));
            var one = town.somebody(NATIONAL_AGENCY, "IS");
            var other = town.somebody(NATIONAL_AGENCY, "MT");
            rooms.nominated(room, one);
            rooms.nominated(room, other);
            assertThat(together(accepting(room, one), accepting(room, other))).isEmpty();
            assertThat(state(room, coordinator)).isEqualTo("ACTIVE");
        }
    }

    private Runnable accepting(SpaceId room, PersonId officer) {
        return () -> {
            TestViewers.enter(officer, clock.instant());
            parties.acceptTerms(room);
        };
    }

    @Test
    void a_thousand_participants_are_counted_previewed_and_found_by_name() { // AC-20, AC-23
        var coordinator = coordinator();
        var room = active(coordinator);
        var crowd = crowd(room);
        TestViewers.enter(coordinator);
        assertThat(operations.card(room).participants()).hasSize(MANY + 1);
        assertThat(access.preview(room, AMBER).people()).isEqualTo(MANY + 1);
        assertThat(access.readers(room, AMBER).byCountry()).containsEntry(CountryCode.of(CROWD), MANY);
        assertThat(topics.mentionable(room, AMBER, "crowd")).isNotEmpty().hasSizeLessThan(100);
        spaces.revoke(room, Holder.person(crowd.getFirst()));
        TestViewers.enter(crowd.getFirst());
        assertThat(access.may(Act.READ, room.audience())).isFalse();
        TestViewers.enter(crowd.getLast());
        assertThat(operations.card(room).participants()).hasSize(MANY);
    }

    @Test
    void whoever_is_cleared_for_less_loses_what_is_above_it_and_open_pages_hear_of_it() { // AC-03, AC-23
        var coordinator = coordinator();
        var room = active(coordinator);
        var guest = town.somebody(GENERAL_SECRETARIAT, null);
        TestViewers.enter(coordinator);
        spaces.grant(room, Holder.person(guest), Right.READ, Spaces.UNTIL_REVOKED);
        var secret = access.audience(room, AMBER.withClassification(Classification.RESTRICTED));
        TestViewers.enter(guest);
        assertThat(access.may(Act.READ, secret)).isTrue();
        var before = access.recentChanges();
        var now = Utc.of(clock.instant());
        database.update("update vouch set valid_until = ? where person_id = ?", now, guest.value());
        database.update(
                "insert into vouch (id, person_id, scope, clearance, valid_from, valid_until)"
                        + " values (?, ?, 'OPERATIONAL_ELIGIBLE', 1, ?, ?)",
                UUID.randomUUID(),
                guest.value(),
                now,
                Utc.of(clock.instant().plus(Duration.ofDays(30))));
        assertThat(access.recentChanges()).isNotEqualTo(before);
        assertThat(access.may(Act.READ, secret)).isFalse();
        assertThat(access.may(Act.READ, room.audience())).isTrue();
        assertThatThrownBy(() -> access.marking(secret)).isInstanceOf(NotFound.class);
    }

    /** Creates a thousand officers in the room, directly in the database. */
    private List<PersonId> crowd(SpaceId room) {
        var agency = town.agency(CROWD).value();
        var ids = Stream.generate(UUID::randomUUID).limit(MANY).toList();
        var before = Utc.of(clock.instant().minus(Duration.ofDays(1)));
        var after = Utc.of(clock.instant().plus(Duration.ofDays(30)));
        database.batchUpdate(
                "insert into person (id, username, name, email, affiliation, country_code, agency_id, state,"
                        + " password_hash, totp_secret, joined_at)"
                        + " values (?, ?, ?, '', 'NATIONAL_AGENCY', 'AD', ?, 'ACTIVE', '', '', ?)",
                ids.stream()
                        .map(id -> new Object[] {id, "crowd-" + id, "Crowd " + id, agency, before})
                        .toList());
        database.batchUpdate(
                "insert into vouch (id, person_id, scope, clearance, valid_from, valid_until)"
                        + " values (?, ?, 'OPERATIONAL_ELIGIBLE', 2, ?, ?)",
                ids.stream()
                        .map(id -> new Object[] {UUID.randomUUID(), id, before, after})
                        .toList());
        database.batchUpdate(
                "insert into space_grant (id, space_id, person_id, capability, valid_from, valid_until)"
                        + " values (?, ?, ?, 1, ?, ?)",
                ids.stream()
                        .map(id -> new Object[] {UUID.randomUUID(), room.value(), id, before, after})
                        .toList());
        return ids.stream().map(PersonId::new).toList();
    }

    private SpaceId active(PersonId coordinator) {
        var room = rooms.approved(coordinator, plan(), Set.of());
        states.become(OperationalRoom.KIND, room, "ACTIVE");
        return room;
    }

    private String state(SpaceId room, PersonId coordinator) {
        TestViewers.enter(coordinator);
        return spaces.card(room).state();
    }

    private PersonId coordinator() {
        return town.somebody(GENERAL_SECRETARIAT, null, Role.COORDINATOR);
    }

    private PersonId head() {
        return town.somebody(GENERAL_SECRETARIAT, null, Role.OPERATIONS_HEAD);
    }

    private static ProposeOperation plan() {
        var today = LocalDate.of(2099, 1, 1);
        return TestOperations.plan("DUNLIN", "Find the servers", "Agreement", today, today.plusMonths(6));
    }

    private static Runnable as(PersonId person, Runnable command) {
        return () -> {
            TestViewers.enter(person);
            command.run();
        };
    }

    /** Runs the commands at the same time, and returns what they threw. */
    private static List<Throwable> together(Runnable... commands) {
        var refusals = new ArrayList<Throwable>();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(commands.length)) {
            var running = Stream.of(commands)
                    .map(command -> CompletableFuture.runAsync(
                            () -> {
                                awaiting(start);
                                command.run();
                            },
                            threads))
                    .toList();
            start.countDown();
            for (var one : running)
                one.handle((done, thrown) -> thrown == null || refusals.add(thrown.getCause()))
                        .join();
        }
        return refusals;
    }

    private static void awaiting(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
