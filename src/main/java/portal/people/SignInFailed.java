package portal.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.facts.Fact;

/**
 * An attempt to sign in has failed.
 *
 * @param subjectId the id of the account with the user name that was entered, or a random id if there is no such
 *     account; the two cases are handled in the same way
 */
public record SignInFailed(UUID subjectId, Instant at) implements Fact {
    @Override
    public @Nullable UUID actorId() {
        return null;
    }
}
