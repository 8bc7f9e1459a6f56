package portal.search.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds words that are joined by a dot or an underscore without a space, such as {@code invoice_2024.pdf}, {@code
 * login.evil-shop.example} and "quickly.Afterwards". {@link Analysis} often reads such words as one word; an index also
 * holds their parts, so that a search for a part finds the text. Words that are joined by most other signs, such as a
 * hyphen, are separate words already.
 */
public final class JoinedWords {
    /** The most joined words of one text whose parts are found. No text written by people has this many. */
    private static final int MOST = 50_000;

    /** Begins only where a word begins; otherwise a very long word would be tried from each of its letters. */
    private static final Pattern JOINED =
            Pattern.compile("(?<![\\p{L}\\p{N}\\p{M}])[\\p{L}\\p{N}\\p{M}]++(?:[._]++[\\p{L}\\p{N}\\p{M}]++)++");

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}\\p{M}]++");

    /**
     * Matches the telling parts, which are indexed: those with a letter, and numbers of four digits or more. Shorter
     * numbers tell nothing, such as a part of an IP address or the digits after a decimal point.
     */
    private static final Pattern TELLING = Pattern.compile("(?s).*\\p{L}.*|\\p{N}{4,}");

    private JoinedWords() {}

    /** Returns the different joined words of a text, each as its parts with a space between them. */
    public static Set<String> apart(String text) {
        var apart = new LinkedHashSet<String>();
        JOINED.matcher(text)
                .results()
                .limit(MOST)
                .map(joined -> parts(joined).map(WordPart::text).collect(Collectors.joining(" ")))
                .filter(parts -> !parts.isEmpty())
                .forEach(apart::add);
        return apart;
    }

    /** Returns the parts of one word, with their offsets in it; empty if the word is not joined. */
    static List<WordPart> parts(String word) {
        return JOINED.matcher(word).results().flatMap(JoinedWords::parts).toList();
    }

    /** Returns the telling parts of a joined word, with their offsets in the text in which it was found. */
    private static Stream<WordPart> parts(MatchResult joined) {
        return PART.matcher(joined.group())
                .results()
                .map(part -> new WordPart(part.group(), joined.start() + part.start(), joined.start() + part.end()))
                .filter(part -> TELLING.matcher(part.text()).matches());
    }

    /** A part of a joined word, with its offsets in the word. */
    record WordPart(String text, int start, int end) {}

    /** Returns whether there is a dot or an underscore within a word of a text. */
    public static boolean isJoined(String text, int start, int end) {
        for (int at = start + 1; at < end - 1; at++) if (text.charAt(at) == '.' || text.charAt(at) == '_') return true;
        return false;
    }
}
