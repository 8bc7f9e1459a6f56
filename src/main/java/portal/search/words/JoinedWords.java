package portal.search.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds words that are joined by a dot, an underscore or a colon without a space, such as {@code invoice_2024.pdf},
 * {@code login.evil-shop.example}, "quickly.Afterwards" and {@code user:zebra}, and words with an underscore before or
 * after them, such as {@code __zebra__}. {@link Analysis} reads such words as one word; an index also holds
 * their parts, alone and joined with their neighbours ({@code invoice_2024}), so that a search for a part finds the
 * text. Words that are joined by other signs are separate words already.
 */
public final class JoinedWords {
    /** The most values that an index holds of the joined words of one text. No text written by people has this many. */
    private static final int MOST = 100_000;

    /** The most parts that a part joined with its neighbours has. */
    private static final int MOST_TOGETHER = 4;

    /** The most parts of a word whose parts are joined with their neighbours. */
    private static final int MOST_PARTS = 20;

    private static final String SIGNS = "._:·";

    private static final String WORD = "[\\p{L}\\p{N}\\p{M}]++";
    private static final String NEXT = "[" + SIGNS + "]++" + WORD;

    /** Begins only where a word begins; otherwise a very long word would be tried from each of its letters. */
    private static final Pattern JOINED = Pattern.compile("(?<![\\p{L}\\p{N}\\p{M}_])(?:_++" + WORD + "(?:" + NEXT
            + ")*+|" + WORD + "(?:(?:" + NEXT + ")++|(?=_)))_*+");

    private static final Pattern PART = Pattern.compile(WORD);

    /**
     * Matches the telling parts, which are indexed: those with a letter, and numbers of four digits or more. Shorter
     * numbers tell nothing, such as a part of an IP address or the digits after a decimal point.
     */
    private static final Pattern TELLING = Pattern.compile("[^\\p{L}]*+\\p{L}.*|\\p{N}{4,}", Pattern.DOTALL);

    private JoinedWords() {}

    /**
     * Returns what an index holds of the different joined words of a text: the parts of each, with a space between
     * them, and the parts with their neighbours.
     */
    public static Set<String> apart(String text) {
        return JOINED.matcher(text)
                .results()
                .flatMap(JoinedWords::values)
                .distinct()
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> values(MatchResult joined) {
        var single = single(joined).map(WordPart::text).collect(Collectors.joining(" "));
        if (single.isEmpty()) return Stream.empty();
        return Stream.concat(Stream.of(single), together(joined).map(WordPart::text));
    }

    /** Returns the parts of one word, with their offsets in it; empty if the word is not joined. */
    static List<WordPart> parts(String word) {
        return JOINED.matcher(word)
                .results()
                .flatMap(joined -> Stream.concat(single(joined), together(joined)))
                .toList();
    }

    /** Returns the telling parts of a joined word, with their offsets in the text in which it was found. */
    private static Stream<WordPart> single(MatchResult joined) {
        return PART.matcher(joined.group())
                .results()
                .map(part -> new WordPart(part.group(), joined.start() + part.start(), joined.start() + part.end()))
                .filter(WordPart::isTelling);
    }

    /** Returns every few neighbouring parts of a joined word, as they are joined there; none if it has many parts. */
    private static Stream<WordPart> together(MatchResult joined) {
        var word = joined.group();
        var parts = PART.matcher(word).results().limit(MOST_PARTS + 1).toList();
        if (parts.size() > MOST_PARTS) return Stream.empty();
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(first -> parts.subList(first + 1, Math.min(parts.size(), first + MOST_TOGETHER)).stream()
                        .map(last -> new WordPart(
                                word.substring(parts.get(first).start(), last.end()),
                                joined.start() + parts.get(first).start(),
                                joined.start() + last.end()))
                        .filter(part -> part.text().length() < word.length() && part.isTelling()));
    }

    /** A part of a joined word, with its offsets in the word. */
    record WordPart(String text, int start, int end) {
        boolean isTelling() {
            return TELLING.matcher(text).matches();
        }
    }

    /** Returns whether a word of a text has a sign that joins words. */
    public static boolean isJoined(String text, int start, int end) {
        for (int at = start; at < end; at++) if (SIGNS.indexOf(text.charAt(at)) >= 0) return true;
        return false;
    }
}
