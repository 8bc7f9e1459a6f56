package portal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.facts.Fact;
import portal.people.PersonId;

/** Tests what the table of the states of an operation permits and refuses. */
class OperationStepTests {
    private static final SpaceId ROOM = new SpaceId(UUID.randomUUID());
    private static final PersonId PROPOSER = new PersonId(UUID.randomUUID());
    private static final PersonId HEAD = new PersonId(UUID.randomUUID());
    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
    private static final OperationPeriod PERIOD =
            new OperationPeriod(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 11, 30), ZoneOffset.UTC);

    @Test
    void whoever_proposes_does_not_approve_whatever_roles_they_have() {
        var own = step(PROPOSER, true, true, false, NOW, 0);
        for (var event : new OperationEvent[] {OperationEvent.APPROVE, OperationEvent.REJECT})
            assertThatThrownBy(() -> take(own, OperationState.PROPOSED, event)).hasMessage("access.refused.right");
        assertThat(take(step(HEAD, false, true, false, NOW, 0), OperationState.PROPOSED, OperationEvent.APPROVE))
                .isEqualTo(OperationState.APPROVED);
    }

    @Test
    void without_the_note_an_operation_with_personal_data_is_not_approved_but_may_be_rejected() {
        var bare = step(HEAD, false, true, true, NOW, 0);
        assertThatThrownBy(() -> take(bare, OperationState.PROPOSED, OperationEvent.APPROVE))
                .hasMessage("operations.missing.note");
        assertThat(take(bare, OperationState.PROPOSED, OperationEvent.REJECT)).isEqualTo(OperationState.REJECTED);
    }

    @Test
    void the_portal_makes_it_active_with_two_countries_and_not_with_one() {
        assertThatThrownBy(() -> take(byPortal(NOW, 1), OperationState.APPROVED, OperationEvent.ACTIVATE))
                .hasMessage("operations.missing.countries");
        assertThat(take(byPortal(NOW, 2), OperationState.APPROVED, OperationEvent.ACTIVATE))
                .isEqualTo(OperationState.ACTIVE);
        var coordinator = step(PROPOSER, true, false, false, NOW, 2);
        assertThatThrownBy(() -> take(coordinator, OperationState.APPROVED, OperationEvent.ACTIVATE))
                .hasMessage("access.refused.right");
    }

    @Test
    void it_closes_by_itself_at_the_end_of_its_last_day_and_not_a_moment_before() {
        var states = new OperationState[] {OperationState.APPROVED, OperationState.ACTIVE, OperationState.SUSPENDED};
        for (var state : states) {
            assertThatThrownBy(() -> take(byPortal(NOW.minusNanos(1), 2), state, OperationEvent.CLOSE))
                    .hasMessage("operations.missing.end");
            assertThat(take(byPortal(NOW, 2), state, OperationEvent.CLOSE)).isEqualTo(OperationState.CLOSED);
        }
    }

    @Test
    void a_consent_puts_off_the_end_only_until_the_last_day_is_over() {
        assertThat(take(agreed(NOW.minusNanos(1)), OperationState.ACTIVE, OperationEvent.EXTEND))
                .isEqualTo(OperationState.ACTIVE);
        assertThatThrownBy(() -> take(agreed(NOW), OperationState.ACTIVE, OperationEvent.EXTEND))
                .hasMessage("operations.missing.consent");
    }

    private static OperationStep agreed(Instant now) {
        return new OperationStep(
                ROOM, null, PROPOSER, PROPOSER, false, false, false, PERIOD, now.minusSeconds(1), 2, true, now);
    }

    @Test
    void ninety_days_after_it_was_closed_it_is_archived() {
        var day = OperationStep.READABLE_ONCE_CLOSED;
        assertThatThrownBy(() ->
                        take(byPortal(NOW.plus(day).minusNanos(1), 0), OperationState.CLOSED, OperationEvent.ARCHIVE))
                .hasMessage("operations.missing.archive");
        assertThat(take(byPortal(NOW.plus(day), 0), OperationState.CLOSED, OperationEvent.ARCHIVE))
                .isEqualTo(OperationState.ARCHIVED);
    }

    @Test
    void nothing_brings_back_what_is_closed_archived_or_rejected() {
        var all = step(PROPOSER, true, true, false, NOW, 2);
        for (var state : new OperationState[] {OperationState.CLOSED, OperationState.ARCHIVED, OperationState.REJECTED})
            for (var event : OperationEvent.values())
                assertThatThrownBy(() -> take(all, state, event)).isInstanceOf(Refused.class);
    }

    private static OperationState take(OperationStep step, OperationState from, OperationEvent event) {
        return OperationStep.STEPS.take(step, from, event, new ArrayList<Fact>()::add);
    }

    private static OperationStep byPortal(Instant now, int countries) {
        return step(null, false, false, false, now, countries);
    }

    private static OperationStep step(
            @Nullable PersonId actor,
            boolean isCoordinator,
            boolean isHead,
            boolean isNoteMissing,
            Instant now,
            int countries) {
        return new OperationStep(
                ROOM,
                actor,
                PROPOSER,
                PROPOSER,
                isCoordinator,
                isHead,
                isNoteMissing,
                PERIOD,
                NOW,
                countries,
                false,
                now);
    }
}
