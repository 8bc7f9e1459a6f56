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

/** Tests that a state machine allows only the transitions in its table. */
class LifeCycleTests {
    private enum State {
        DRAFT,
        PUBLISHED
    }

    private enum Event {
        BEGIN,
        PUBLISH,
        WITHDRAW
    }

    private record Paper(boolean isEditor, boolean isWritten) {}

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

    private static final Who<Paper> ANYBODY = new Who<>("anybody", paper -> true);
    private static final Who<Paper> EDITOR = new Who<>("editor", Paper::isEditor);
    private static final LifeCycle<Paper, State, Event> PAPERS = new LifeCycle<>(
            new Step<>(null, Event.BEGIN, State.DRAFT, ANYBODY, LifeCycle.always(), LifeCycleTests::fact),
            new Step<>(
                    State.DRAFT,
                    Event.PUBLISH,
                    State.PUBLISHED,
                    EDITOR,
                    new Guard<>("not-written", Paper::isWritten),
                    LifeCycleTests::fact));

    private final List<Fact> told = new ArrayList<>();

    @Test
    void a_step_of_the_table_leads_on_and_is_told_of() {
        assertThat(take(new Paper(false, false), null, Event.BEGIN)).isEqualTo(State.DRAFT);
        assertThat(take(new Paper(true, true), State.DRAFT, Event.PUBLISH)).isEqualTo(State.PUBLISHED);
        assertThat(told).hasSize(2);
    }

    @Test
    void whatever_is_not_in_the_table_is_refused_to_everybody() {
        for (var from : new State[] {null, State.DRAFT, State.PUBLISHED})
            for (var event : Event.values())
                if (!(from == null && event == Event.BEGIN || from == State.DRAFT && event == Event.PUBLISH))
                    assertThatThrownBy(() -> take(new Paper(true, true), from, event))
                            .as("%s in %s", event, from)
                            .hasMessage("access.refused.step");
        assertThat(told).isEmpty();
    }

    @Test
    void a_step_is_for_whom_the_table_names_and_when_nothing_is_missing() {
        assertThatThrownBy(() -> take(new Paper(false, true), State.DRAFT, Event.PUBLISH))
                .hasMessage("access.refused.right");
        assertThatThrownBy(() -> take(new Paper(true, false), State.DRAFT, Event.PUBLISH))
                .hasMessage("not-written");
        assertThat(told).isEmpty();
    }

    @Test
    void the_choices_say_who_may_and_what_is_missing() {
        assertThat(PAPERS.choices(new Paper(false, false), State.DRAFT))
                .containsExactly(new Choice<>(Event.PUBLISH, false, "editor", "not-written"));
        assertThat(PAPERS.choices(new Paper(true, true), State.DRAFT))
                .containsExactly(new Choice<>(Event.PUBLISH, true, "editor", null))
                .allMatch(Choice::isPossible);
        assertThat(PAPERS.choices(new Paper(true, true), State.PUBLISHED)).isEmpty();
    }

    @Test
    void the_table_is_read_as_it_is_written() {
        assertThat(PAPERS.toString().lines().map(String::strip))
                .containsExactly("-  BEGIN  DRAFT  anybody", "DRAFT  PUBLISH  PUBLISHED  editor  not-written");
    }

    private State take(Paper paper, @Nullable State from, Event event) {
        return PAPERS.take(paper, from, event, told::add);
    }

    private static Fact fact(Paper paper) {
        return new Published(UUID.randomUUID());
    }
}
