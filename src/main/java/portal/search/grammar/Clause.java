package portal.search.grammar;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.search.words.Analysis;
import portal.search.words.Fields;

/**
 * A query as a tree. Its leaves are words and phrases; each leaf can be searched for, weighted and marked on its own.
 */
public sealed interface Clause {
    /** A part of a query that matches text directly: a word, phrase or name. */
    sealed interface Leaf extends Clause {
        String text();

        /** Returns whether the leaf is searched for in this index field. */
        default boolean isIn(String field) {
            return !field.equals(Fields.EXACT) && !field.equals(Fields.NAMES);
        }
    }

    /** One word, in any inflected form. */
    record Word(String text) implements Leaf {}

    /** Consecutive words, each in any inflected form. */
    record Phrase(String text) implements Leaf {}

    /** Any word with this prefix. */
    record Beginning(String text) implements Leaf {}

    /** Any word that differs from the text by at most one typing error ({@link portal.search.words.DamerauLevenshtein}). */
    record Like(String text) implements Leaf {}

    /** A word or phrase exactly as written, with its accents and inflection; only upper and lower case are ignored. */
    record Exact(String text) implements Leaf {
        @Override
        public boolean isIn(String field) {
            return field.equals(Fields.EXACT);
        }
    }

    /** A name of one or more words, in any spelling and script. */
    record Name(String text) implements Leaf {
        @Override
        public boolean isIn(String field) {
            return field.equals(Fields.NAMES);
        }
    }

    /**
     * The translation of a glossary term, in any inflected form. A single word in Latin letters is searched for only in
     * the fields of its language, because in another language it could be a different word.
     */
    record Term(String language, String text) implements Leaf {
        @Override
        public boolean isIn(String field) {
            return field.equals(language)
                    || field.equals(Fields.ANY) && (language.equals("ar") || Analysis.count(text) > 1);
        }
    }

    /** Matches items that match the clause or one of the alternatives; a match of an alternative has a lower weight. */
    record Widened(Clause clause, List<Leaf> also) implements Clause {}

    /** A leaf that must match in one field of the query language, such as the title. */
    record In(QueryField aspect, Leaf leaf) implements Clause {}

    /** Matches items that have one of these markings. Each marking is a TLP label or a classification. */
    record Marked(Set<? extends Enum<?>> markings) implements Clause {}

    /** Matches items that have one of these values in an index field. */
    record OneOf(String field, Set<String> values) implements Clause {}

    /** Matches items whose text has this selector ({@link portal.search.words.Selectors}) in any spelling. */
    record Selector(String text) implements Clause {}

    /** Matches items written at this time or later. */
    record Since(Instant from) implements Clause {}

    /** Matches items written before this time. */
    record Until(Instant end) implements Clause {}

    /** Matches items that match all clauses. */
    record And(List<Clause> clauses) implements Clause {}

    /** Matches items that match at least one clause. */
    record Or(List<Clause> clauses) implements Clause {}

    /**
     * Plain words, perhaps with a few quoted, starred or negated words between them. Items must match all of them; if
     * few items do, a search may ask for the compulsory ones only.
     *
     * @param words one clause for each plain word, in the order typed. A word with a hyphen or an apostrophe in it, such
     *     as "cross-border", is one clause of several words; a {@link Selector} is an {@link Or} of the words that were
     *     typed and of the selector
     * @param compulsory the parts that every item must match: phrases, words with a star or tilde, negated words
     */
    record Plain(List<Clause> words, List<Clause> compulsory) implements Clause {
        Plain(List<Clause> words) {
            this(words, List.of());
        }

        /** Returns a clause with at most this many of the plain words, from the first. */
        Plain first(int most) {
            return new Plain(words.stream().limit(most).toList(), compulsory);
        }

        /** Returns all parts: the plain words and the compulsory parts. */
        public List<Clause> parts() {
            return Stream.concat(words.stream(), compulsory.stream()).toList();
        }

        /**
         * Returns the clause without stop words, unless it has no other words. Measurements show that stop words do
         * more harm than good.
         */
        public Plain withoutStopWords() {
            var telling = StopWords.without(words);
            return telling.isEmpty() && compulsory.isEmpty() ? this : new Plain(telling, compulsory);
        }
    }

    /**
     * Matches items that match all compulsory parts. If these are only negated words, or if there are none, an item must
     * also match at least one of the words. The items with ids in {@code whole} match all of the words and rank first.
     */
    record Some(List<Clause> words, List<Clause> compulsory, Set<String> whole) implements Clause {
        /** Returns whether an item must match at least one of the words. */
        public boolean needsWord() {
            return compulsory.stream().allMatch(Not.class::isInstance);
        }
    }

    /** Matches items with at least this many of the words. */
    record Several(List<Word> words, int least) implements Clause {}

    /** Matches items that do not match the clause. */
    record Not(Clause clause) implements Clause {}

    static @Nullable Clause all(List<Clause> clauses) {
        return clauses.size() > 1 ? new And(clauses) : first(clauses);
    }

    static @Nullable Clause any(List<Clause> clauses) {
        return clauses.size() > 1 ? new Or(clauses) : first(clauses);
    }

    /**
     * Returns a copy of the clause in which the function has replaced the parts. The function does not receive And, Or,
     * Not and Widened clauses, but their sub-clauses; it receives every other clause as a whole.
     */
    default Clause map(UnaryOperator<Clause> change) {
        return switch (this) {
            case And and ->
                new And(and.clauses().stream().map(part -> part.map(change)).toList());
            case Or or ->
                new Or(or.clauses().stream().map(part -> part.map(change)).toList());
            case Not not -> new Not(not.clause().map(change));
            case Widened widened -> new Widened(widened.clause().map(change), widened.also());
            default -> change.apply(this);
        };
    }

    /**
     * Returns the clause, and if it consists of several words ({@code fast-twitch}), also each of these words that is
     * not a stop word.
     */
    default Stream<Clause> apart() {
        return Stream.concat(Stream.of(this), StopWords.without(words()).stream());
    }

    private List<Clause> words() {
        return switch (this) {
            case And and -> and.clauses();
            case Widened widened -> widened.clause().words();
            case Or or -> or.clauses().getFirst().words();
            default -> List.of();
        };
    }

    /** Returns the words and phrases that count for the ranking; negated words do not count. */
    default Stream<Clause> scoring() {
        return switch (this) {
            case Leaf leaf -> Stream.of(leaf);
            case In in -> Stream.of(in);
            case Selector selector -> Stream.of(selector);
            case Widened widened -> widened.clause().scoring();
            case Plain plain -> plain.parts().stream().flatMap(Clause::scoring);
            case Several several -> several.words().stream().map(word -> word);
            case And and -> and.clauses().stream().flatMap(Clause::scoring);
            case Or or -> or.clauses().stream().flatMap(Clause::scoring);
            default -> Stream.empty();
        };
    }

    private static @Nullable Clause first(List<Clause> clauses) {
        return clauses.isEmpty() ? null : clauses.getFirst();
    }
}
