package portal.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.facts.Fact;
import portal.people.PersonId;

/** The fact that a person searched. @param words what they searched for */
public record Searched(PersonId by, String words, Instant at) implements Fact {
    @Override
    public UUID subjectId() {
        return by.value();
    }

    @Override
    public @Nullable UUID actorId() {
        return by.value();
    }
}
