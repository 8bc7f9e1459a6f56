package portal.guidelines.clauses;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A part of a text, with its heading: a clause without an id.
 *
 * @param level 0 for the introduction, which has no heading; 1 for a clause; 2 for a clause within a clause
 * @param heading the heading as Markdown, without the signs that make it a heading; empty for the introduction
 * @param text the text below the heading, as Markdown
 */
public record Section(int level, String heading, String text) {
    /** Returns the SHA-256 hash of the heading and the text, as 64 hexadecimal digits. */
    public String hash() {
        return DigestUtils.sha256Hex(heading + "\n" + text);
    }

    /** Returns the section as Markdown, with its heading. */
    public String markdown() {
        if (level == 0) return text;
        var line = "#".repeat(level + 1) + " " + heading;
        return text.isEmpty() ? line : line + "\n\n" + text;
    }

    /** Returns how often each word of the heading and the text occurs. */
    Map<String, Integer> words() {
        var counts = new HashMap<String, Integer>();
        Arrays.stream((heading + " " + text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }
}
