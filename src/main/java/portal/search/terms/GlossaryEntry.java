package portal.search.terms;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import portal.people.PersonId;

/**
 * One thing and what it is called.
 *
 * @param key what it is known by, whatever becomes of its words
 * @param words of each language one way to say it, or several
 * @param by who changed it last; null when it is as it was shipped
 */
public record GlossaryEntry(
        String key,
        Map<String, List<String>> words,
        @Nullable PersonId by,
        @Nullable Instant at) {
    /** Between two ways to say the same. */
    public static final String OR = "|";

    public GlossaryEntry {
        words = new TreeMap<>(words);
    }

    /** The ways to say it in one language, in one line. */
    public String line(String language) {
        return line(words.get(language));
    }

    static String line(@Nullable List<String> ways) {
        return ways == null ? "" : String.join(" " + OR + " ", ways);
    }

    static List<String> ways(String line) {
        return Arrays.stream(line.split("\\" + OR))
                .map(String::strip)
                .filter(way -> !way.isEmpty())
                .distinct()
                .toList();
    }
}
