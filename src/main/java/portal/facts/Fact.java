package portal.facts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened, for example: a document was uploaded. Its ids are plain UUIDs, so that a listener does
 * not depend on the types of other modules.
 */
public interface Fact {
    /** Returns the id of the thing that the fact is about. */
    UUID subjectId();

    /**
     * Returns the id of the container of the thing: for an answer, the id of its topic. For a thing without a
     * container, this is the id of the thing itself.
     */
    default UUID parentId() {
        return subjectId();
    }

    /** Returns the audience of the thing when the fact happened; null if the thing has no audience. */
    default @Nullable UUID audienceId() {
        return null;
    }

    /** Returns the audience of the thing before the fact; null if the fact did not change its audience. */
    default @Nullable UUID formerAudienceId() {
        return null;
    }

    /** Returns the space of the thing; null if the thing is in no space. */
    default @Nullable UUID spaceId() {
        return null;
    }

    /** Returns the person who acted; null if nobody was signed in. */
    @Nullable
    UUID actorId();

    Instant at();

    /** Returns the name of this kind of fact, as {@link #what(Class)} defines it. */
    default String what() {
        return what(getClass());
    }

    /**
     * Returns the name of a kind of fact, which contains the names of the module and of the type. It is also the key of
     * the translated text that describes such a fact.
     */
    static String what(Class<?> type) {
        return type.getPackageName().split("\\.")[1] + ".fact." + type.getSimpleName();
    }

    /**
     * Returns the text that the person typed for this action, such as a search; null if there is none. Only the audit
     * log uses this text, and encrypts it.
     */
    default @Nullable String words() {
        return null;
    }
}
