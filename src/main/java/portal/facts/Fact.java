package portal.facts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that has happened. Its ids are opaque here, so that a listener needs to know nobody's types. */
public interface Fact {
    /** The thing that it happened to. */
    UUID subjectId();

    /** What the thing is part of and is read in: of an answer, its topic; the thing itself where it stands alone. */
    default UUID wholeId() {
        return subjectId();
    }

    /** The audience that the thing lay in when it happened; null for what lies in none. */
    default @Nullable UUID audienceId() {
        return null;
    }

    /** The audience that this has taken the thing out of; null where it has stayed. */
    default @Nullable UUID formerAudienceId() {
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

    /** What happened, as {@link #what(Class)} calls it. */
    default String what() {
        return what(getClass());
    }

    /** The key of the text that says that such a fact happened: the module and the name of the type. */
    static String what(Class<?> type) {
        return type.getPackageName().split("\\.")[1] + ".fact." + type.getSimpleName();
    }

    /** What people wrote to do it, for the audit log alone, which seals it; null when they wrote nothing. */
    default @Nullable String words() {
        return null;
    }
}
