package portal.guidelines.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares two texts word by word. The parts that both have are the longest common subsequence of their words, spaces
 * and signs. If the texts are too long to be compared so, everything between their common beginning and their common
 * end counts as replaced.
 */
final class WordDifference {
    /** What happened to a part of the text. */
    enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A part of the text. */
    record Part(Kind kind, String text) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    private static final int MOST_PAIRS = 4_000_000;

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private WordDifference() {}

    /** Returns the parts of both texts in their order; what was removed comes before what replaces it. */
    static List<Part> between(String before, String after) {
        var difference = new WordDifference();
        difference.compare(words(before), words(after));
        difference.flush();
        return difference.parts;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private void compare(List<String> before, List<String> after) {
        var most = Math.min(before.size(), after.size());
        var start = 0;
        while (start < most && before.get(start).equals(after.get(start))) start++;
        var end = 0;
        while (end < most - start
                && before.reversed().get(end).equals(after.reversed().get(end))) end++;
        before.subList(0, start).forEach(this::keep);
        compareMiddle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        before.subList(before.size() - end, before.size()).forEach(this::keep);
    }

    private void compareMiddle(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            before.forEach(removed::append);
            after.forEach(added::append);
            return;
        }
        var common = common(before, after);
        var b = 0;
        var a = 0;
        while (b < before.size() || a < after.size()) {
            if (b < before.size() && a < after.size() && before.get(b).equals(after.get(a))) {
                keep(before.get(b++));
                a++;
            } else if (a == after.size() || b < before.size() && common[b + 1][a] >= common[b][a + 1])
                removed.append(before.get(b++));
            else added.append(after.get(a++));
        }
    }

    /** Returns, for each pair of places, the length of the longest common subsequence of what follows. */
    private static int[][] common(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (var b = before.size() - 1; b >= 0; b--)
            for (var a = after.size() - 1; a >= 0; a--)
                common[b][a] = before.get(b).equals(after.get(a))
                        ? common[b + 1][a + 1] + 1
                        : Math.max(common[b + 1][a], common[b][a + 1]);
        return common;
    }

    /**
     * Adds a word that both texts have. A space after replaced words is added to the removed and to the new words, so
     * that several replaced words in a row are one change.
     */
    private void keep(String word) {
        if (word.isBlank() && !removed.isEmpty() && !added.isEmpty()) {
            removed.append(word);
            added.append(word);
            return;
        }
        flush();
        if (!parts.isEmpty() && parts.getLast().kind() == Kind.KEPT)
            parts.add(new Part(Kind.KEPT, parts.removeLast().text() + word));
        else parts.add(new Part(Kind.KEPT, word));
    }

    private void flush() {
        if (!removed.isEmpty()) parts.add(new Part(Kind.REMOVED, removed.toString()));
        if (!added.isEmpty()) parts.add(new Part(Kind.ADDED, added.toString()));
        removed.setLength(0);
        added.setLength(0);
    }
}
