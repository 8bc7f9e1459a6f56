package portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portal.access.LifeCycle.Choice;
import portal.access.LifeCycle.Guard;
import portal.access.LifeCycle.Step;
import portal.access.LifeCycle.Who;
import portal.facts.Fact;

/** Tests that a state machine allows only the transitions that are in its table. */
class LifeCycleTests {
    private enum PaperState {
        DRAFT,
        PUBLISHED
    }

    private enum Event {
        BEGIN,
        PUBLISH,
        WITHDRAW
    }

    private record TestPaper(boolean isEditor, boolean isWritten) {}

    private record Published(UUID subjectId) implements Fact {
        @Override
        public @Nullable UUID actorId() {
            return null;
        }

        @Override
        public Instant at() {
            return Instant.EPOCH;
        }
    }

    private static final Who<TestPaper> ANYBODY = new Who<>("anybody", paper -> true);
    private static final Who<TestPaper> EDITOR = new Who<>("editor", TestPaper::isEditor);
    private static final LifeCycle<TestPaper, PaperState, Event> PAPERS = new LifeCycle<>(
            new Step<>(null, Event.BEGIN, PaperState.DRAFT, ANYBODY, LifeCycle.always(), LifeCycleTests::fact),
            new Step<>(
                    PaperState.DRAFT,
                    Event.PUBLISH,
                    PaperState.PUBLISHED,
                    EDITOR,
                    new Guard<>("not-written", TestPaper::isWritten),
                    LifeCycleTests::fact));

    private final List<Fact> told = new ArrayList<>();

    @Test
    void a_step_of_the_table_leads_on_and_is_told_of() {
        assertThat(take(new TestPaper(false, false), null, Event.BEGIN)).isEqualTo(PaperState.DRAFT);
        assertThat(take(new TestPaper(true, true), PaperState.DRAFT, Event.PUBLISH))
                .isEqualTo(PaperState.PUBLISHED);
        assertThat(told).hasSize(2);
    }

    @Test
    void whatever_is_not_in_the_table_is_refused_to_everybody() {
        for (var from : new PaperState[] {null, PaperState.DRAFT, PaperState.PUBLISHED})
            for (var event : Event.values())
                if (!(from == null && event == Event.BEGIN || from == PaperState.DRAFT && event == Event.PUBLISH))
                    assertThatThrownBy(() -> take(new TestPaper(true, true), from, event))
                            .as("%s in %s", event, from)
                            .hasMessage("access.refused.step");
        assertThat(told).isEmpty();
    }

    @Test
    void a_step_is_for_whom_the_table_names_and_when_nothing_is_missing() {
        assertThatThrownBy(() -> take(new TestPaper(false, true), PaperState.DRAFT, Event.PUBLISH))
                .hasMessage("access.refused.right");
        assertThatThrownBy(() -> take(new TestPaper(true, false), PaperState.DRAFT, Event.PUBLISH))
                .hasMessage("not-written");
        assertThat(told).isEmpty();
    }

    @Test
    void the_choices_say_who_may_and_what_is_missing() {
        assertThat(PAPERS.choices(new TestPaper(false, false), PaperState.DRAFT))
                .containsExactly(new Choice<>(Event.PUBLISH, false, "editor", "not-written"));
        assertThat(PAPERS.choices(new TestPaper(true, true), PaperState.DRAFT))
                .containsExactly(new Choice<>(Event.PUBLISH, true, "editor", null))
                .allMatch(Choice::isPossible);
        assertThat(PAPERS.choices(new TestPaper(true, true), PaperState.PUBLISHED))
                .isEmpty();
    }

    @Test
    void the_table_is_read_as_it_is_written() {
        assertThat(PAPERS.toString().lines().map(String::strip))
                .containsExactly("-  BEGIN  DRAFT  anybody", "DRAFT  PUBLISH  PUBLISHED  editor  not-written");
    }

    private PaperState take(TestPaper paper, @Nullable PaperState from, Event event) {
        return PAPERS.take(paper, from, event, told::add);
    }

    private static Fact fact(TestPaper paper) {
        return new Published(UUID.randomUUID());
    }
}
