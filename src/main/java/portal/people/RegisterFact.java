package portal.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact about the register of people. It has no actor, because no signed-in person changes the register. */
interface RegisterFact extends PersonFact {
    @Override
    default @Nullable UUID actorId() {
        return null;
    }
}
