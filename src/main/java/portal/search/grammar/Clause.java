package portal.search.grammar;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.search.words.Analysis;
import portal.search.words.Fields;

/** A question, taken apart. Its leaves are single words and phrases; each can be looked for, weighed and marked alone. */
public sealed interface Clause {
    /** Something that stands in a text as such. */
    sealed interface Leaf extends Clause {
        String text();

        /** Whether a field of words is where it is looked for. */
        default boolean isIn(String field) {
            return !field.equals(Fields.EXACT) && !field.equals(Fields.NAMES);
        }
    }

    /** One word, in any form of its language. */
    record Word(String text) implements Leaf {}

    /** Words one after the other, each in any form. */
    record Phrase(String text) implements Leaf {}

    /** Any word that begins so. */
    record Beginning(String text) implements Leaf {}

    /** Any word that differs in one letter at most ({@link portal.search.words.Slip}). */
    record Like(String text) implements Leaf {}

    /** A word or phrase as it is written but for capitals: neither another form nor another accent. */
    record Exact(String text) implements Leaf {
        @Override
        public boolean isIn(String field) {
            return field.equals(Fields.EXACT);
        }
    }

    /** A name, of one word or several, however it is spelled and in whatever script. */
    record Name(String text) implements Leaf {
        @Override
        public boolean isIn(String field) {
            return field.equals(Fields.NAMES);
        }
    }

    /** What a term is called in a language, in any form; where it could be another language's word, in that one only. */
    record Term(String language, String text) implements Leaf {
        @Override
        public boolean isIn(String field) {
            return field.equals(language)
                    || field.equals(Fields.ANY) && (language.equals("ar") || Analysis.count(text) > 1);
        }
    }

    /** A clause, or else, weighing less, something that stands for it. */
    record Widened(Clause clause, List<Leaf> also) implements Clause {}

    /** A leaf that must stand in one aspect of an item. */
    record In(Aspect aspect, Leaf leaf) implements Clause {}

    /** What carries one of these markings, each a TLP or a classification. */
    record Marked(Set<? extends Enum<?>> markings) implements Clause {}

    /** What has one of these values in a field of the index. */
    record OneOf(String field, Set<String> values) implements Clause {}

    /** What was written then or later. */
    record Since(Instant from) implements Clause {}

    /** What was written earlier. */
    record Until(Instant end) implements Clause {}

    /** All of them. */
    record And(List<Clause> clauses) implements Clause {}

    /** At least one of them. */
    record Or(List<Clause> clauses) implements Clause {}

    /**
     * Plain words, typed without any sign. What has them all is meant.
     *
     * @param words in the order in which they were typed; several that are written as one belong together, and what
     *     stands for some of them may be widened
     */
    record Plain(List<Clause> words) implements Clause {
        /** So many words of it at most. */
        Plain first(int most) {
            return new Plain(words.stream().limit(most).toList());
        }

        /** Small words are asked for only where there are no others: measured, they do more harm than good. */
        public Plain telling() {
            var telling = words.stream().filter(word -> !SmallWords.isOne(word)).toList();
            return telling.isEmpty() ? this : new Plain(telling);
        }
    }

    /** At least one of the words; these items, which have all of them, before any other. */
    record Some(List<Clause> words, Set<String> whole) implements Clause {}

    /** At least so many of these words. */
    record Several(List<Word> words, int least) implements Clause {}

    /** Whatever is not so. */
    record Not(Clause clause) implements Clause {}

    static @Nullable Clause all(List<Clause> clauses) {
        return clauses.size() > 1 ? new And(clauses) : first(clauses);
    }

    static @Nullable Clause any(List<Clause> clauses) {
        return clauses.size() > 1 ? new Or(clauses) : first(clauses);
    }

    /** The same with each clause that has no parts changed. */
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

    /** What of it tells how well an item fits: words and phrases that are to be there. */
    default Stream<Clause> weighed() {
        return switch (this) {
            case Leaf leaf -> Stream.of(leaf);
            case In in -> Stream.of(in);
            case Widened widened -> widened.clause().weighed();
            case Plain plain -> plain.words().stream().flatMap(Clause::weighed);
            case Several several -> several.words().stream().map(word -> word);
            case And and -> and.clauses().stream().flatMap(Clause::weighed);
            case Or or -> or.clauses().stream().flatMap(Clause::weighed);
            default -> Stream.empty();
        };
    }

    private static @Nullable Clause first(List<Clause> clauses) {
        return clauses.isEmpty() ? null : clauses.getFirst();
    }
}
