package portal.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.facts.Fact;

/**
 * An attempt to sign in has failed.
 *
 * @param subjectId the account whose name was given, or a random id: the two cases are handled in the same way
 */
public record SignInFailed(UUID subjectId, Instant at) implements Fact {
    @Override
    public @Nullable UUID actorId() {
        return null;
    }
}
