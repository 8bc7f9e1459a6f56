package portal.facts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that has happened. Its ids are opaque here, so that a listener needs to know nobody's types. */
public interface Fact {
    /** The thing that it happened to. */
    UUID subjectId();

    /** The audience that the thing lay in when it happened; null for what lies in none. */
    default @Nullable UUID audienceId() {
        return null;
    }

    /** The space that the thing lies in; null for what lies in none. */
    default @Nullable UUID spaceId() {
        return null;
    }

    /** The person who did it; null when nobody was signed in. */
    @Nullable
    UUID actorId();

    Instant at();

    /** What happened, as the name of its type says it. */
    default String what() {
        return getClass().getSimpleName();
    }
}
