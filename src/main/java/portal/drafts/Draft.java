package portal.drafts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.access.Marking;

/**
 * A text in the making.
 *
 * @param marking as it was chosen, which the space need no longer take; null, as the language, where none is chosen
 * @param fields what else its form holds, by names that only that form understands
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

    /** The same with other words. */
    public Draft with(String newTitle, String newBody) {
        return new Draft(newTitle, newBody, language, marking, fields);
    }

    /** The same for those whom this marking lets in. */
    public Draft with(Marking chosen) {
        return new Draft(title, body, language, chosen, fields);
    }

    /** The same with another value in this field. */
    public Draft withField(String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return new Draft(title, body, language, marking, all);
    }

    /** The same with the text of another draft below its own, and with its title where it has none. */
    public Draft and(Draft other) {
        return with(
                title.isBlank() ? other.title() : title,
                body.isBlank() ? other.body() : body.stripTrailing() + "\n\n" + other.body());
    }

    public boolean isBlank() {
        return title.isBlank() && body.isBlank();
    }
}
