package portal.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.facts.Fact;

/**
 * Somebody did not show what it takes to sign in.
 *
 * @param subjectId the account whose name was given, or an id of nobody's: the two are not told apart by what is done
 */
public record SignInFailed(UUID subjectId, Instant at) implements Fact {
    @Override
    public @Nullable UUID actorId() {
        return null;
    }
}
