package portal.access;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.facts.Fact;

/**
 * The state machine of a thing, as a table with these columns: state, event, next state, who may trigger the event, and
 * a condition. A transition that is not in the table is refused.
 *
 * @param <T> the thing, with all data that its steps need
 * @param <S> the states of the thing; null is the state before the first event
 * @param <E> the events that change the state
 */
public final class LifeCycle<T, S extends Enum<S>, E extends Enum<E>> {
    private final List<Step<T, S, E>> steps;

    @SafeVarargs
    public LifeCycle(Step<T, S, E>... steps) {
        this.steps = List.of(steps);
    }

    /**
     * A step: a row of the table.
     *
     * @param fact makes the fact that is published when the step is taken
     */
    public record Step<T, S extends Enum<S>, E extends Enum<E>>(
            @Nullable S from, E event, S to, Who<T> who, Guard<T> guard, Function<T, Fact> fact) {}

    /**
     * Who may take a step.
     *
     * @param key the key of the translated text that names these people
     */
    public record Who<T>(String key, Predicate<T> is) {}

    /**
     * The condition of a step.
     *
     * @param key the key of the translated text that says what is missing if the condition is false
     */
    public record Guard<T>(String key, Predicate<T> holds) {}

    /**
     * An event for which the table has a step from the present state.
     *
     * @param isMine whether the viewer may trigger the event
     * @param who the key of the translated text that names the people who may trigger the event
     * @param missing the key of the translated text that says what is missing; null if nothing is missing
     */
    public record Choice<E extends Enum<E>>(
            E event, boolean isMine, String who, @Nullable String missing) {
        /** Returns whether the viewer can trigger the event now. */
        public boolean isPossible() {
            return isMine && missing == null;
        }
    }

    /**
     * Takes the step for this event, and publishes the fact of the step.
     *
     * @return the new state of the thing
     * @throws Refused if there is no such step, the viewer may not take it, or its condition is false
     */
    public S take(T thing, @Nullable S from, E event, Consumer<Fact> publisher) {
        var possible = steps(from).stream().filter(step -> step.event == event).toList();
        if (possible.isEmpty()) throw new Refused("access.refused.step");
        var mine = possible.stream().filter(step -> step.who.is.test(thing)).toList();
        if (mine.isEmpty()) throw Refused.forLackOfRight("access.refused.right");
        var step = mine.stream()
                .filter(each -> each.guard.holds.test(thing))
                .findFirst()
                .orElseThrow(() -> new Refused(mine.getFirst().guard.key));
        publisher.accept(step.fact.apply(thing));
        return step.to;
    }

    /** Returns the events for which the table has a step from this state. Views create their buttons from them. */
    public List<Choice<E>> choices(T thing, @Nullable S state) {
        return steps(state).stream().map(step -> choice(step, thing)).toList();
    }

    /** Returns whether the viewer can trigger the event now. */
    public boolean isPossible(T thing, @Nullable S state, E event) {
        return isPossible(choices(thing, state), event);
    }

    /** Returns whether the viewer can trigger the event now, according to these choices. */
    public static <E extends Enum<E>> boolean isPossible(List<Choice<E>> choices, E event) {
        return choices.stream().anyMatch(choice -> choice.event() == event && choice.isPossible());
    }

    private static <T, E extends Enum<E>> Choice<E> choice(Step<T, ?, E> step, T thing) {
        return new Choice<>(
                step.event,
                step.who.is.test(thing),
                step.who.key,
                step.guard.holds.test(thing) ? null : step.guard.key);
    }

    private List<Step<T, S, E>> steps(@Nullable S from) {
        return steps.stream().filter(step -> Objects.equals(step.from, from)).toList();
    }

    /** Returns the table, one row on each line: {@code INVITED  NOMINATE  NOMINATED  operations.who.bureau}. */
    @Override
    public String toString() {
        return steps.stream()
                .map(step -> String.join(
                                "  ",
                                step.from == null ? "-" : step.from.name(),
                                step.event.name(),
                                step.to.name(),
                                step.who.key,
                                step.guard.key)
                        .strip())
                .collect(Collectors.joining("\n"));
    }

    /** Returns a condition that is always true. */
    public static <T> Guard<T> always() {
        return new Guard<>("", thing -> true);
    }
}
