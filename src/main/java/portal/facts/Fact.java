package portal.facts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened. Its ids are untyped, so that a listener does not depend on the types of other modules.
 */
public interface Fact {
    /** Returns the id of the thing that it happened to. */
    UUID subjectId();

    /**
     * Returns the id of the whole that the thing is part of: for an answer, its topic; for a thing that stands alone,
     * itself.
     */
    default UUID parentId() {
        return subjectId();
    }

    /** Returns the audience of the thing when it happened; null if the thing has none. */
    default @Nullable UUID audienceId() {
        return null;
    }

    /** Returns the audience that the thing has left by this; null if its audience did not change. */
    default @Nullable UUID formerAudienceId() {
        return null;
    }

    /** Returns the space of the thing; null if it is in no space. */
    default @Nullable UUID spaceId() {
        return null;
    }

    /** Returns the person who did it; null if nobody was signed in. */
    @Nullable
    UUID actorId();

    Instant at();

    /** Returns the name of this kind of fact, as {@link #what(Class)} defines it. */
    default String what() {
        return what(getClass());
    }

    /** Returns the key of the text that describes such a fact: the names of the module and of the type. */
    static String what(Class<?> type) {
        return type.getPackageName().split("\\.")[1] + ".fact." + type.getSimpleName();
    }

    /** Returns what the person typed for this action; null if nothing. Only the audit log uses it, and encrypts it. */
    default @Nullable String words() {
        return null;
    }
}
