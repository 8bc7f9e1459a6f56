package portal.search.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.search.words.Selectors;

/**
 * A selector between the words of a query; it may have spaces in it, such as a telephone number or an account number.
 *
 * @param value the selector in its {@linkplain Selectors normalised} spelling
 * @param end the offset in the query after the selector
 */
record TypedSelector(String value, int end) {
    private static final int MOST_PIECES = 12;
    private static final Pattern PIECE = Pattern.compile("\\s*([^\\s\"“”„‟«»|]++)(?=[\\s\"“”„‟«»|]|$)");
    private static final Pattern SIGN = Pattern.compile("[\\p{Nd}.@\\[({]");
    private static final Pattern OPERATOR = Pattern.compile("AND|OR|NOT|[+=*~-].+|.*[*~]");
    private static final Pattern END = Pattern.compile("[,;:.!?،؛؟]+$");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /**
     * Returns the selector that begins at this offset; null if none does. The longest one counts. Only a number ends
     * with the first piece if that is a number already, because the next piece could be another number.
     */
    static @Nullable TypedSelector at(String query, int start) {
        var ends = ends(query, start);
        if (ends.isEmpty() || !SIGN.matcher(query).region(start, ends.getLast()).find()) return null;
        var first = of(query, start, ends.getFirst());
        for (var end : ends.reversed()) {
            var longest = of(query, start, end);
            if (longest != null && (first == null || !longest.isNumber())) return longest;
        }
        return first;
    }

    boolean isNumber() {
        return NUMBER.matcher(value).matches();
    }

    private static @Nullable TypedSelector of(String query, int start, int end) {
        var value = Selectors.of(END.matcher(query.substring(start, end)).replaceFirst(""));
        return value == null ? null : new TypedSelector(value, end);
    }

    /** Returns the offsets at which the selector could end: after each piece, if no parenthesis is open there. */
    private static List<Integer> ends(String query, int start) {
        var ends = new ArrayList<Integer>();
        var pieces = PIECE.matcher(query)
                .region(start, Math.min(query.length(), start + Selectors.LONGEST))
                .useAnchoringBounds(false)
                .useTransparentBounds(true);
        var open = 0;
        for (int count = 0; count < MOST_PIECES && open >= 0 && pieces.lookingAt(); count++) {
            var from = pieces.start(1);
            var end = from;
            for (; end < pieces.end() && open >= 0; end++) open += depth(query.charAt(end));
            if (open < 0) end--;
            if (end == from || isOperator(query.substring(from, end), count)) break;
            if (open <= 0) ends.add(end);
            pieces.region(pieces.end(), pieces.regionEnd());
        }
        return ends;
    }

    private static int depth(char c) {
        return c == '(' ? 1 : c == ')' ? -1 : 0;
    }

    /** Returns whether the piece is an operator or has one. A plus before the first piece belongs to its number. */
    private static boolean isOperator(String piece, int before) {
        return OPERATOR.matcher(before == 0 && piece.startsWith("+") ? piece.substring(1) : piece)
                .matches();
    }
}
