package portal.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks of input: required fields and language tags. */
final class Input {
    private Input() {}

    /** @throws Objection if the field is missing */
    static <T> T given(String field, @Nullable T value) {
        if (value == null) throw new Objection(Fault.MISSING, field);
        return Objects.requireNonNull(value);
    }

    /** @throws Objection if it is not a language tag */
    static @Nullable String language(@Nullable String tag) {
        if (tag != null && !tag.matches("[a-z]{2,3}")) throw new Objection(Fault.WRONG, "language");
        return tag;
    }
}
