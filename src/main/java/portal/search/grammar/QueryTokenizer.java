package portal.search.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portal.search.Explanation;
import portal.search.Explanation.ExplanationReason;
import portal.search.grammar.QueryToken.TokenType;

/** Splits a query into tokens, in one pass. */
public class QueryTokenizer {
    private static final int DEEPEST = 10;
    private static final String QUOTES = "\"“”„‟«»";
    private static final Map<String, TokenType> OPERATORS =
            Map.of("AND", TokenType.AND, "OR", TokenType.OR, "NOT", TokenType.NOT);
    private static final Map<Character, TokenType> MARKS =
            Map.of('(', TokenType.OPEN, ')', TokenType.CLOSE, '|', TokenType.OR);
    private static final Pattern PIECE = Pattern.compile("[^\\s()|" + QUOTES + "]+");
    private static final Pattern FIELD = Pattern.compile("(?<name>[\\p{L}\\p{M}]+):(?!//|\\\\)(?<value>.*)");

    private final Vocabulary vocabulary;
    private final List<Explanation> explanations;
    private final List<QueryToken> signs = new ArrayList<>();
    private final String text;
    private int at;

    private QueryTokenizer(Vocabulary vocabulary, String text, List<Explanation> explanations) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.explanations = explanations;
    }

    static List<QueryToken> of(String text, Vocabulary vocabulary, List<Explanation> explanations) {
        var signs = new QueryTokenizer(vocabulary, text, explanations);
        while (signs.at < text.length()) signs.step();
        return signs.shallow();
    }

    private void step() {
        var c = text.charAt(at);
        var mark = MARKS.get(c);
        var selector = isValue() || Character.isWhitespace(c) ? null : TypedSelector.at(text, at);
        if (selector != null) add(TokenType.SELECTOR, selector.end());
        else if (mark != null) add(mark, text.startsWith("||", at) ? at + 2 : at + 1);
        else if (isQuote(c)) quoted();
        else if (c == '-' || c == '+') dash();
        else if (c == '=' && at + 1 < text.length() && startsWord(text.charAt(at + 1))) add(TokenType.EXACTLY, at + 1);
        else if (Character.isWhitespace(c)) at++;
        else piece();
    }

    /**
     * Reads minus and plus signs before a word: a single minus negates the word, a plus has no effect, and several
     * signs in a row are ignored.
     */
    private void dash() {
        var end = at;
        while (end < text.length() && (text.charAt(end) == '-' || text.charAt(end) == '+')) end++;
        var stands = end == at + 1 && end < text.length() && !Character.isWhitespace(text.charAt(end));
        if (stands && text.charAt(at) == '-') add(TokenType.NOT, end);
        else at = end;
    }

    private void quoted() {
        var end = at + 1;
        while (end < text.length() && !isQuote(text.charAt(end))) end++;
        if (end == text.length()) {
            explain(ExplanationReason.QUOTE_OPEN, text.substring(at, at + 1));
            at++;
        } else {
            signs.add(new QueryToken(TokenType.QUOTED, text.substring(at + 1, end), at));
            at = end + 1;
            likeness();
        }
    }

    /** Skips a tilde after a phrase, and a number after the tilde. */
    private void likeness() {
        var end = at;
        while (end < text.length() && (text.charAt(end) == '~' || end > at && Character.isDigit(text.charAt(end))))
            end++;
        if (end > at) explain(ExplanationReason.LIKE_PHRASE, text.substring(at, end));
        at = end;
    }

    private void piece() {
        var found = PIECE.matcher(text);
        found.region(at, text.length()).lookingAt();
        var piece = found.group();
        var operator = OPERATORS.get(piece);
        var field = FIELD.matcher(piece);
        if (isValue()) add(TokenType.PIECE, found.end());
        else if (operator != null) add(operator, found.end());
        else if (field.matches()) field(field, found.end());
        else add(TokenType.PIECE, found.end());
    }

    /**
     * Returns whether the next piece is the value of a field or of an exact match, even if it looks like an operator or
     * a field.
     */
    private boolean isValue() {
        return !signs.isEmpty()
                && (signs.getLast().is(TokenType.FIELD) || signs.getLast().is(TokenType.EXACTLY));
    }

    private void field(Matcher field, int end) {
        var name = field.group("name");
        var value = field.group("value");
        var hasValue =
                !value.isEmpty() || end < text.length() && (text.charAt(end) == '(' || isQuote(text.charAt(end)));
        if (vocabulary.aspect(name) != null && hasValue) {
            signs.add(new QueryToken(TokenType.FIELD, name, at));
            at += name.length() + 1;
        } else {
            if (vocabulary.aspect(name) != null) explain(ExplanationReason.FIELD_EMPTY, name + ":");
            else if (hasValue && !value.contains(":")) explain(ExplanationReason.NO_SUCH_FIELD, name + ":");
            add(TokenType.PIECE, end);
        }
    }

    private void add(TokenType what, int end) {
        signs.add(new QueryToken(what, text.substring(at, end), at));
        at = end;
    }

    private void explain(ExplanationReason reason, String part) {
        explanations.add(new Explanation(reason, part, at));
    }

    /** Returns the tokens without any parentheses if these are nested too deeply; otherwise all tokens. */
    private List<QueryToken> shallow() {
        var depth = 0;
        for (var sign : signs) {
            if (sign.is(TokenType.CLOSE)) depth = Math.max(0, depth - 1);
            if (!sign.is(TokenType.OPEN) || ++depth <= DEEPEST) continue;
            explanations.add(new Explanation(ExplanationReason.TOO_DEEP, sign.text(), sign.at()));
            signs.removeIf(each -> each.is(TokenType.OPEN) || each.is(TokenType.CLOSE));
            break;
        }
        return signs;
    }

    private static boolean startsWord(char c) {
        return isQuote(c) || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
