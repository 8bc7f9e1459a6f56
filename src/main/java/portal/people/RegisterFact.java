package portal.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact about the register of people. It has no actor, because the register is changed when nobody is signed in. */
interface RegisterFact extends PersonFact {
    @Override
    default @Nullable UUID actorId() {
        return null;
    }
}
