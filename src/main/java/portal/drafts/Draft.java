package portal.drafts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.access.Marking;

/**
 * An unfinished text.
 *
 * @param marking the marking as it was chosen, which the space may no longer accept; null, as the language, if none is
 *     chosen
 * @param fields the other values of its form, by names that only that form knows
 */
public record Draft(
        String title,
        String body,
        @Nullable Locale language,
        @Nullable Marking marking,
        Map<String, String> fields) {
    public static final Draft BLANK = new Draft("", "");

    public Draft(String title, String body) {
        this(title, body, null, null, Map.of());
    }

    public Draft {
        fields = Map.copyOf(fields);
    }

    /** Returns a copy with another title and body. */
    public Draft with(String newTitle, String newBody) {
        return new Draft(newTitle, newBody, language, marking, fields);
    }

    /** Returns a copy with another marking. */
    public Draft with(Marking chosen) {
        return new Draft(title, body, language, chosen, fields);
    }

    /** Returns a copy with another value in this field. */
    public Draft withField(String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return new Draft(title, body, language, marking, all);
    }

    /** Returns a copy with the body of another draft appended, and with its title if this one has none. */
    public Draft and(Draft other) {
        return with(
                title.isBlank() ? other.title() : title,
                body.isBlank() ? other.body() : body.stripTrailing() + "\n\n" + other.body());
    }

    public boolean isBlank() {
        return title.isBlank() && body.isBlank();
    }
}
