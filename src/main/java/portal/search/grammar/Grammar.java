package portal.search.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.search.Explanation;
import portal.search.Explanation.ExplanationReason;
import portal.search.grammar.QueryToken.TokenType;
import portal.search.words.Analysis;
import portal.search.words.Fields;

/**
 * Parses a query: NOT binds most strongly, then AND, which may be left out, then OR. Parsing never fails: a part that
 * is not valid is read as plain words or left out, and an {@link Explanation} says so. The cost of the resulting query
 * is bounded, whatever was typed.
 */
public class Grammar {
    private static final int MOST_STARS = 5;
    private static final int MOST_LIKE = 3;
    private static final int MOST_WRITTEN_AS_ONE = 8;
    private static final int BEFORE_STAR = 2;
    private static final int SHORTEST_LIKE = 3;
    private static final Set<TokenType> PLAIN =
            EnumSet.of(TokenType.PIECE, TokenType.SELECTOR, TokenType.OPEN, TokenType.CLOSE);
    private static final Set<TokenType> MIXED = EnumSet.of(
            TokenType.PIECE,
            TokenType.SELECTOR,
            TokenType.OPEN,
            TokenType.CLOSE,
            TokenType.QUOTED,
            TokenType.EXACTLY,
            TokenType.NOT);
    private static final int FEWEST_PLAIN = 2;
    private static final Pattern LIKE = Pattern.compile("(?<word>.*?[^~])~(?<letters>\\d*)");
    private final Vocabulary vocabulary;
    private final List<Explanation> explanations;
    private final List<QueryToken> signs;
    private int at;
    private int stars;
    private int likes;

    private Grammar(String text, Vocabulary vocabulary, List<Explanation> explanations) {
        this.vocabulary = vocabulary;
        this.explanations = explanations;
        this.signs = QueryTokenizer.of(text, vocabulary, explanations);
    }

    /** Parses the text of a query. @return null if the query is empty */
    static @Nullable Clause read(String text, Vocabulary vocabulary, List<Explanation> explanations) {
        var grammar = new Grammar(text, vocabulary, explanations);
        var clause = grammar.whole();
        return grammar.plain(clause != null ? clause : Clause.all(words(text)));
    }

    /**
     * Returns the clause as {@link Clause.Plain} if it has several words and no operators, or several words with quoted,
     * starred or negated words between them; otherwise the same clause.
     */
    private @Nullable Clause plain(@Nullable Clause clause) {
        if (!isOf(PLAIN) || !isWords(clause)) return mixed(clause);
        var parts = new ArrayList<Clause>();
        for (var sign : signs) {
            if (sign.is(TokenType.PIECE)) parts.addAll(written(sign.text()));
            if (sign.is(TokenType.SELECTOR)) parts.add(selector(sign.text()));
        }
        return parts.size() > 1 ? new Clause.Plain(parts) : clause;
    }

    /**
     * Reads a question such as {@code what was named "X" in his honour}: only the parts with quotation marks, a star, a
     * tilde, an equals sign or a minus sign are compulsory, and the explanations say so.
     */
    private @Nullable Clause mixed(@Nullable Clause clause) {
        if (!isOf(MIXED) || !(clause instanceof Clause.And and)) return clause;
        var words = and.clauses().stream().filter(Grammar::isWords).toList();
        if (words.size() < FEWEST_PLAIN || words.size() == and.clauses().size()) return clause;
        var compulsory = and.clauses().stream().filter(part -> !isWords(part)).toList();
        compulsory.forEach(this::explainCompulsory);
        return new Clause.Plain(words, compulsory);
    }

    private void explainCompulsory(Clause part) {
        var reason = part instanceof Clause.Not ? ExplanationReason.EXCLUDED : ExplanationReason.COMPULSORY;
        signs.stream()
                .filter(sign -> sign.text().contains(beginning(part)))
                .findFirst()
                .ifPresent(sign -> explain(reason, sign));
    }

    /** Returns the first word or phrase of the clause. */
    private static String beginning(Clause clause) {
        return switch (clause) {
            case Clause.Leaf leaf -> leaf.text();
            case Clause.Not not -> beginning(not.clause());
            case Clause.And and -> beginning(and.clauses().getFirst());
            case Clause.Or or -> beginning(or.clauses().getFirst());
            default -> "";
        };
    }

    private boolean isOf(Set<TokenType> types) {
        return signs.stream().allMatch(sign -> types.contains(sign.what()));
    }

    /**
     * Returns words that were typed without a space between them ({@code mule-account}) as one clause; if there are
     * more than {@value #MOST_WRITTEN_AS_ONE} such words, each becomes a clause of its own.
     */
    private static List<Clause> written(String text) {
        var words = words(text);
        return words.size() < 2 || words.size() > MOST_WRITTEN_AS_ONE ? words : List.of(new Clause.And(words));
    }

    private static boolean isWords(@Nullable Clause clause) {
        return clause instanceof Clause.Word
                || clause instanceof Clause.Or or && or.clauses().getLast() instanceof Clause.Selector
                || clause instanceof Clause.And and && and.clauses().stream().allMatch(Grammar::isWords);
    }

    private @Nullable Clause whole() {
        var parts = new ArrayList<Clause>();
        while (at < signs.size()) {
            addIfAny(parts, either(null));
            if (at < signs.size()) explain(ExplanationReason.PARENTHESIS_OPEN, signs.get(at++));
        }
        return Clause.all(parts);
    }

    private @Nullable Clause either(@Nullable QueryField aspect) {
        var ways = new ArrayList<Clause>();
        addIfAny(ways, together(aspect));
        while (isAt(TokenType.OR)) {
            var or = signs.get(at++);
            var way = together(aspect);
            if (ways.isEmpty() || way == null) explain(ExplanationReason.ALONE, or);
            addIfAny(ways, way);
        }
        return Clause.any(ways);
    }

    private @Nullable Clause together(@Nullable QueryField aspect) {
        var parts = new ArrayList<Clause>();
        while (at < signs.size() && !isAt(TokenType.OR) && !isAt(TokenType.CLOSE)) {
            if (isAt(TokenType.AND)) {
                var and = signs.get(at++);
                if (parts.isEmpty() || isAtEnd()) explain(ExplanationReason.ALONE, and);
            } else addIfAny(parts, single(aspect));
        }
        return Clause.all(parts);
    }

    private @Nullable Clause single(@Nullable QueryField aspect) {
        var isNegated = false;
        while (isAt(TokenType.NOT)) {
            var not = signs.get(at++);
            isNegated = !isNegated;
            if (isAtEnd()) explain(ExplanationReason.ALONE, not);
        }
        var clause = isAtEnd() ? null : primary(aspect);
        return clause != null && isNegated ? new Clause.Not(clause) : clause;
    }

    private @Nullable Clause primary(@Nullable QueryField aspect) {
        var sign = signs.get(at++);
        return switch (sign.what()) {
            case FIELD -> isAtEnd() ? null : single(vocabulary.aspect(sign.text()));
            case OPEN -> group(aspect, sign);
            case EXACTLY -> isAtEnd() ? null : exactly(aspect);
            case SELECTOR -> aspect == null ? selector(sign.text()) : piece(aspect, sign);
            case QUOTED -> leaf(aspect, new Clause.Phrase(sign.text()), sign);
            default -> piece(aspect, sign);
        };
    }

    private @Nullable Clause group(@Nullable QueryField aspect, QueryToken open) {
        var group = either(aspect);
        if (isAt(TokenType.CLOSE)) at++;
        else explain(ExplanationReason.PARENTHESIS_OPEN, open);
        return group;
    }

    private @Nullable Clause exactly(@Nullable QueryField aspect) {
        var sign = signs.get(at++);
        return leaf(aspect, new Clause.Exact(sign.text()), sign);
    }

    /** Returns a clause for a selector: its words as they were typed, or the selector in any other spelling. */
    private static Clause selector(String text) {
        var selector = Objects.requireNonNull(TypedSelector.at(text, 0));
        var words = selector.isNumber() ? pieces(text) : words(text);
        var typed = words.size() > MOST_WRITTEN_AS_ONE ? new Clause.Phrase(text) : Clause.all(words);
        return new Clause.Or(List.of(Objects.requireNonNull(typed), new Clause.Selector(selector.value())));
    }

    /** Returns the words of a number. A piece that is a number by itself could be meant, so it is a selector. */
    private static List<Clause> pieces(String number) {
        var pieces = number.split("\\s+");
        if (pieces.length == 1) return words(number);
        return Arrays.stream(pieces)
                .flatMap(piece ->
                        TypedSelector.at(piece, 0) == null ? words(piece).stream() : Stream.of(selector(piece)))
                .toList();
    }

    /**
     * Parses the text between two spaces: one word or several ({@code mule-account}), perhaps with a star or tilde at
     * the end.
     */
    private @Nullable Clause piece(@Nullable QueryField aspect, QueryToken sign) {
        var text = sign.text();
        var like = LIKE.matcher(text);
        var stem = text.replaceAll("\\*+$", "");
        if (like.matches() && mayBeLike(like.group("word"), like.group("letters"), sign))
            return ending(aspect, like.group("word"), sign, Clause.Like::new);
        if (stem.contains("*"))
            explain(stem.startsWith("*") ? ExplanationReason.STAR_TOO_EARLY : ExplanationReason.STAR_INSIDE, sign);
        else if (stem.length() < text.length() && mayBegin(stem, sign))
            return ending(aspect, stem, sign, Clause.Beginning::new);
        if (aspect == null && text.contains(":")) return colon(text);
        var words = words(text);
        if (aspect == null || aspect == QueryField.TITLE || words.size() < 2) return each(aspect, words, sign);
        return leaf(aspect, new Clause.Phrase(text), sign);
    }

    /**
     * Returns a clause for a word with a colon in the middle. It matches one word and also two words, because texts
     * contain "term:value" as well as "term: value".
     */
    private static @Nullable Clause colon(String text) {
        var ways = new LinkedHashSet<Clause>();
        for (var way : List.of(text, text.replace(':', ' '))) addIfAny(ways, Clause.all(words(way)));
        return Clause.any(List.copyOf(ways));
    }

    private boolean mayBegin(String stem, QueryToken sign) {
        var reason = lastLength(stem) < BEFORE_STAR
                ? ExplanationReason.STAR_TOO_EARLY
                : stars >= MOST_STARS ? ExplanationReason.TOO_MANY_STARS : null;
        if (reason == null) stars++;
        else explain(reason, sign);
        return reason == null;
    }

    private boolean mayBeLike(String word, String letters, QueryToken sign) {
        if (!letters.isEmpty() && !letters.equals("1")) explain(ExplanationReason.LIKE_ONE_LETTER, sign);
        var reason = lastLength(word) < SHORTEST_LIKE
                ? ExplanationReason.LIKE_TOO_SHORT
                : likes >= MOST_LIKE ? ExplanationReason.TOO_MANY_LIKE : null;
        if (reason == null) likes++;
        else explain(reason, sign);
        return reason == null;
    }

    private @Nullable Clause ending(@Nullable QueryField aspect, String text, QueryToken sign, Leaves last) {
        var words = new ArrayList<Clause>(words(text));
        words.add(last.of(((Clause.Word) words.removeLast()).text()));
        return each(aspect, words, sign);
    }

    private @Nullable Clause each(@Nullable QueryField aspect, List<Clause> leaves, QueryToken sign) {
        var parts = new ArrayList<Clause>();
        leaves.forEach(leaf -> addIfAny(parts, leaf(aspect, (Clause.Leaf) leaf, sign)));
        return Clause.all(parts);
    }

    /**
     * Returns the leaf, limited to its field. If the field does not accept the value, returns the leaf without this
     * limit. Returns null if the leaf contains no word.
     */
    private @Nullable Clause leaf(@Nullable QueryField aspect, Clause.Leaf leaf, QueryToken sign) {
        if (Analysis.count(leaf.text()) == 0) return null;
        if (aspect == null) return leaf;
        var meaning = vocabulary.meaning(aspect, leaf);
        if (meaning.isPresent()) return meaning.get();
        explain(unknown(aspect), sign);
        return leaf;
    }

    private static ExplanationReason unknown(QueryField aspect) {
        return switch (aspect) {
            case TYPE -> ExplanationReason.NO_SUCH_TYPE;
            case LANGUAGE -> ExplanationReason.NO_SUCH_LANGUAGE;
            case MARKING -> ExplanationReason.NO_SUCH_MARKING;
            default -> ExplanationReason.NO_DATE;
        };
    }

    private static List<Clause> words(String text) {
        var words = new ArrayList<Clause>();
        Analysis.words(Fields.ANY, text, (word, start, end) -> words.add(new Clause.Word(text.substring(start, end))));
        return words;
    }

    private static int lastLength(String text) {
        var words = words(text);
        if (words.isEmpty()) return 0;
        var last = ((Clause.Word) words.getLast()).text();
        return last.codePointCount(0, last.length());
    }

    private boolean isAt(TokenType what) {
        return at < signs.size() && signs.get(at).is(what);
    }

    /** Returns whether no operand follows. */
    private boolean isAtEnd() {
        return at == signs.size() || isAt(TokenType.CLOSE) || isAt(TokenType.OR) || isAt(TokenType.AND);
    }

    private void explain(ExplanationReason reason, QueryToken sign) {
        explanations.add(new Explanation(reason, sign.text(), sign.at()));
    }

    private static void addIfAny(Collection<Clause> parts, @Nullable Clause part) {
        if (part != null) parts.add(part);
    }

    private interface Leaves {
        Clause.Leaf of(String word);
    }
}
