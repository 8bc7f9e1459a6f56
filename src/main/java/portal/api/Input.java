package portal.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What must be there, and what a language looks like. */
final class Input {
    private Input() {}

    /** @throws Objection when it is not there */
    static <T> T given(String field, @Nullable T value) {
        if (value == null) throw new Objection(Fault.MISSING, field);
        return Objects.requireNonNull(value);
    }

    /** @throws Objection when it is no tag of a language */
    static @Nullable String language(@Nullable String tag) {
        if (tag != null && !tag.matches("[a-z]{2,3}")) throw new Objection(Fault.WRONG, "language");
        return tag;
    }
}
