package portal.search.words;

import java.util.Arrays;

/**
 * Recognises words that differ by one typing error: one letter wrong, missing or added, or two neighbouring letters
 * swapped. The result is the same on every search engine.
 */
public final class DamerauLevenshtein {
    /**
     * The number of letters, counted from the end of a word, among which an error is accepted. The limit keeps the
     * pattern short, as search engines require.
     */
    private static final int LONGEST = 14;

    private DamerauLevenshtein() {}

    /** Returns whether the words differ by at most one typing error. */
    public static boolean isWithinOneEdit(String one, String other) {
        var a = one.codePoints().toArray();
        var b = other.codePoints().toArray();
        if (Math.abs(a.length - b.length) > 1) return false;
        var i = 0;
        while (i < a.length && i < b.length && a[i] == b[i]) i++;
        return same(a, i, b, i)
                || same(a, i + 1, b, i + 1)
                || same(a, i + 1, b, i)
                || same(a, i, b, i + 1)
                || i + 1 < a.length
                        && i + 1 < b.length
                        && a[i] == b[i + 1]
                        && a[i + 1] == b[i]
                        && same(a, i + 2, b, i + 2);
    }

    /**
     * Returns a regular expression that matches the word and every word with one typing error among its last {@value
     * #LONGEST} letters. The usual fuzzy search takes the fifty nearest words of the whole index and so reveals words
     * that occur only in hidden items (NL-04); this expression matches every such word.
     */
    public static String pattern(String word) {
        var letters = word.codePoints().mapToObj(DamerauLevenshtein::letter).toArray(String[]::new);
        var head = Math.max(0, letters.length - LONGEST);
        var pattern = new StringBuilder(join(letters, 0, head)).append('(').append(join(letters, head, letters.length));
        for (int i = head; i <= letters.length; i++) {
            var before = join(letters, head, i);
            pattern.append('|').append(before).append('.').append(join(letters, i, letters.length));
            if (i < letters.length)
                pattern.append('|').append(before).append(".?").append(join(letters, i + 1, letters.length));
            if (i + 1 < letters.length)
                pattern.append('|')
                        .append(before)
                        .append(letters[i + 1])
                        .append(letters[i])
                        .append(join(letters, i + 2, letters.length));
        }
        return pattern.append(')').toString();
    }

    private static boolean same(int[] a, int from, int[] b, int at) {
        if (from > a.length || at > b.length || a.length - from != b.length - at) return false;
        for (int i = 0; from + i < a.length; i++) if (a[from + i] != b[at + i]) return false;
        return true;
    }

    private static String join(String[] letters, int from, int to) {
        return String.join("", Arrays.asList(letters).subList(from, to));
    }

    private static String letter(int c) {
        return Character.isLetterOrDigit(c) ? Character.toString(c) : "\\" + Character.toString(c);
    }
}
