package portal.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a question, made harmless: whatever was typed becomes a question that can be asked at a bounded cost.
 *
 * @param asked what to ask: words, all of them; {@code "a phrase"}; {@code -not}; {@code this | that}; {@code beginn*}
 * @param sought the single words that make a hit, for marking them
 * @param advice why it cannot be asked, else null
 */
record Words(String asked, List<Sought> sought, Results.@Nullable Advice advice) {
    static final int LONGEST = 1_000;
    static final int MOST = 50;
    private static final int MOST_BEGINNINGS = 5;
    private static final int DEEPEST = 10;

    /** A dash or plus before a word means something; several, or one before a space, do not. */
    private static final Pattern MEANINGLESS = Pattern.compile("[-+]{2,}|[-+](?=\\s|$)");

    private static final Pattern STAR = Pattern.compile("([\\p{L}\\p{N}\\p{M}]*)\\*+");
    private static final Pattern WORD = Pattern.compile("(?<not>(?<!\\S)-)?(?<word>[^\\s\"()|*]+)(?<star>\\*)?");

    /** @param beginning whether any word will do that begins so */
    record Sought(String word, boolean beginning) {}

    static Words of(String typed) {
        if (typed.length() > LONGEST) return without(Results.Advice.TOO_LONG);
        var plain = PlainText.of(typed).strip();
        if (plain.codePoints().noneMatch(Character::isLetterOrDigit)) return without(Results.Advice.NO_WORDS);
        if (Analysis.count(plain) > MOST) return without(Results.Advice.TOO_MANY_WORDS);
        var asked = beginnings(shallow(MEANINGLESS.matcher(plain).replaceAll(" ")));
        return new Words(asked, sought(asked), null);
    }

    private static Words without(Results.Advice advice) {
        return new Words("", List.of(), advice);
    }

    /** Parentheses too deep to mean anything are dropped. */
    private static String shallow(String text) {
        return text.chars().filter(c -> c == '(').count() > DEEPEST ? text.replaceAll("[()]", " ") : text;
    }

    /** A star stays behind two letters or more, and a few times only: each one stands for very many words. */
    private static String beginnings(String text) {
        var count = new int[1];
        return STAR.matcher(text).replaceAll(star -> {
            var stays = star.group(1).length() >= 2 && ++count[0] <= MOST_BEGINNINGS;
            return Matcher.quoteReplacement(star.group(1) + (stays ? "*" : " "));
        });
    }

    private static List<Sought> sought(String asked) {
        return WORD.matcher(asked)
                .results()
                .filter(found -> found.group("not") == null)
                .map(found -> new Sought(found.group("word"), found.group("star") != null))
                .distinct()
                .toList();
    }
}
