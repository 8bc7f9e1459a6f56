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
 * The states that a thing goes through, as a table: from which state, by which event, to which; who may, and what has to
 * be so. What is not in the table does not happen.
 *
 * @param <T> the thing, with whatever its steps ask and tell
 * @param <S> its states; null is the state before it begins
 * @param <E> its events
 */
public final class LifeCycle<T, S extends Enum<S>, E extends Enum<E>> {
    private final List<Step<T, S, E>> steps;

    @SafeVarargs
    public LifeCycle(Step<T, S, E>... steps) {
        this.steps = List.of(steps);
    }

    /**
     * A row of the table.
     *
     * @param fact what has happened once the step is taken
     */
    public record Step<T, S extends Enum<S>, E extends Enum<E>>(
            @Nullable S from, E event, S to, Who<T> who, Guard<T> guard, Function<T, Fact> fact) {}

    /** Who may take a step. @param key of the text that names them */
    public record Who<T>(String key, Predicate<T> is) {}

    /** What has to be so. @param key of the text that says what is missing where it is not */
    public record Guard<T>(String key, Predicate<T> holds) {}

    /**
     * An event that could come next.
     *
     * @param isMine whether the viewer is one of those who may
     * @param who the key of the text that names those who may
     * @param missing the key of the text that says what is missing; null when nothing is
     */
    public record Choice<E extends Enum<E>>(
            E event, boolean isMine, String who, @Nullable String missing) {
        /** Whether the viewer can take it now. */
        public boolean isPossible() {
            return isMine && missing == null;
        }
    }

    /**
     * Takes a step and tells of it.
     *
     * @return the state that the thing is in from now on
     * @throws Refused when there is no such step, it is not for the viewer, or something is missing
     */
    public S take(T thing, @Nullable S from, E event, Consumer<Fact> publisher) {
        var possible = steps(from).stream().filter(step -> step.event == event).toList();
        if (possible.isEmpty()) throw new Refused("access.refused.step");
        var mine = possible.stream().filter(step -> step.who.is.test(thing)).toList();
        if (mine.isEmpty()) throw Refused.toThisPerson("access.refused.right");
        var step = mine.stream()
                .filter(each -> each.guard.holds.test(thing))
                .findFirst()
                .orElseThrow(() -> new Refused(mine.getFirst().guard.key));
        publisher.accept(step.fact.apply(thing));
        return step.to;
    }

    /** The events that could come next, each with who may and what is missing: buttons are made of this. */
    public List<Choice<E>> choices(T thing, @Nullable S state) {
        return steps(state).stream().map(step -> choice(step, thing)).toList();
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

    /** The table, a row a line: {@code INVITED  NOMINATE  NOMINATED  operations.who.bureau}. */
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

    /** Nothing has to be so. */
    public static <T> Guard<T> always() {
        return new Guard<>("", thing -> true);
    }
}
