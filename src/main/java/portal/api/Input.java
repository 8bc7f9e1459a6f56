package portal.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks input of requests: required fields and language tags. */
final class Input {
    private Input() {}

    /** @throws InvalidRequest if the field is missing */
    static <T> T given(String field, @Nullable T value) {
        if (value == null) throw new InvalidRequest(ProblemType.MISSING, field);
        return Objects.requireNonNull(value);
    }

    /** @throws InvalidRequest if the tag is not a language tag */
    static @Nullable String language(@Nullable String tag) {
        if (tag != null && !tag.matches("[a-z]{2,3}")) throw new InvalidRequest(ProblemType.WRONG, "language");
        return tag;
    }
}
