package portal.drafts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.access.Marking;

/**
 * A text that is not sent yet.
 *
 * @param language the language of the text; null if none is chosen
 * @param marking the chosen marking, which the space may no longer accept; null if none is chosen
 * @param fields the values of the other fields of the form, by field name; only the form knows their meaning
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

    /** Returns a copy in which this field has another value. */
    public Draft withField(String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return new Draft(title, body, language, marking, all);
    }

    /**
     * Returns a copy with the body of another draft appended. If this draft has no title, the copy has the title of the
     * other.
     */
    public Draft and(Draft other) {
        return with(
                title.isBlank() ? other.title() : title,
                body.isBlank() ? other.body() : body.stripTrailing() + "\n\n" + other.body());
    }

    public boolean isBlank() {
        return title.isBlank() && body.isBlank();
    }
}
