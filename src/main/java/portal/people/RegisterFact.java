package portal.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact of the register, which is written when nobody is signed in. */
interface RegisterFact extends PersonFact {
    @Override
    default @Nullable UUID actorId() {
        return null;
    }
}
