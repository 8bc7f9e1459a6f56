package portal.search.terms;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import portal.people.PersonId;

/**
 * One concept of the glossary and its words in each language.
 *
 * @param key identifies the entry; it stays the same if the words change
 * @param words the alternatives in each language; a language may have none
 * @param by the person who last changed the entry; null if it is unchanged since the portal was shipped
 */
public record GlossaryEntry(
        String key,
        Map<String, List<String>> words,
        @Nullable PersonId by,
        @Nullable Instant at) {
    /** Separates alternative terms in a line. */
    public static final String OR = "|";

    public GlossaryEntry {
        words = new TreeMap<>(words);
    }

    /** Returns the alternative terms in one language, as one line; empty if there are none. */
    public String line(String language) {
        return line(words.get(language));
    }

    static String line(@Nullable List<String> ways) {
        return ways == null ? "" : String.join(" " + OR + " ", ways);
    }

    static List<String> alternatives(String line) {
        return Arrays.stream(line.split("\\" + OR))
                .map(String::strip)
                .filter(way -> !way.isEmpty())
                .distinct()
                .toList();
    }
}
