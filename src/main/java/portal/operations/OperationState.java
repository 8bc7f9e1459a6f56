package portal.operations;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.access.Act;

/** The states of an operation (rules.md, Operations). Each lists the acts that it allows in the room. */
public enum OperationState {
    /**
     * A coordinator has proposed the operation. Only this person may enter its room, and nothing can be written there.
     */
    PROPOSED(Set.of(Act.READ)),
    /** The coordinator prepares the room and invites countries. */
    APPROVED(Act.ALL),
    /** At least two countries have had active participants at the same time. */
    ACTIVE(Act.ALL),
    SUSPENDED(Act.WITH_NOTHING_NEW),
    CLOSED(Act.WITH_NOTHING_NEW),
    ARCHIVED(Set.of()),
    /** The operation was not approved. Only the person who has proposed it may still enter its room. */
    REJECTED(Set.of(Act.READ));

    /** The names of the states in which an operation {@link #isRunning}. */
    static final Set<String> RUNNING = Stream.of(values())
            .filter(OperationState::isRunning)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Set<Act> acts;

    OperationState(Set<Act> acts) {
        this.acts = acts;
    }

    /** Returns the acts that each state allows, by the name of the state. */
    static Map<String, Set<Act>> acts() {
        return Stream.of(values()).collect(Collectors.toUnmodifiableMap(Enum::name, state -> state.acts));
    }

    /** Returns the state with this name; empty if there is none. */
    static Optional<OperationState> of(String name) {
        return Stream.of(values()).filter(state -> state.name().equals(name)).findFirst();
    }

    /** Returns whether countries can be invited, and officers admitted. */
    public boolean isOpen() {
        return this == APPROVED || this == ACTIVE;
    }

    /** Returns whether the operation is approved and not over, so that it ends on its last day. */
    public boolean isRunning() {
        return this == APPROVED || this == ACTIVE || this == SUSPENDED;
    }
}
