package portal.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.facts.Fact;

/** A program has used a personal access token. */
public record TokenUsed(TokenId token, PersonId person, Instant at) implements Fact {
    @Override
    public UUID subjectId() {
        return token.value();
    }

    @Override
    public @Nullable UUID actorId() {
        return person.value();
    }
}
