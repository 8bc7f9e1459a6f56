package portal.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.people.CountryCode;

/** Checks input of requests: required fields, language tags and codes of countries. */
final class Input {
    private Input() {}

    /** @throws InvalidRequest if the field is missing */
    static <T> T given(String field, @Nullable T value) {
        if (value == null) throw new InvalidRequest(ProblemType.MISSING, field);
        return Objects.requireNonNull(value);
    }

    /** Returns the text; an empty text if the field is missing. */
    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** @throws InvalidRequest if the tag is not two or three lower-case letters */
    static @Nullable String language(@Nullable String tag) {
        if (tag != null && !tag.matches("[a-z]{2,3}")) throw new InvalidRequest(ProblemType.WRONG, "language");
        return tag;
    }

    /** @throws InvalidRequest if the code is not two capital letters */
    static CountryCode country(String code) {
        try {
            return CountryCode.of(code);
        } catch (IllegalArgumentException notACode) {
            throw new InvalidRequest(ProblemType.WRONG, "country");
        }
    }
}
