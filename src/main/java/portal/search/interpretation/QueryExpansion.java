package portal.search.interpretation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.search.Results.TermTranslations;
import portal.search.grammar.Clause;
import portal.search.grammar.StopWords;
import portal.search.terms.TermBank;
import portal.search.words.NameParts;
import portal.search.words.SpellingVariants;

/**
 * Expands a query: plain words that form a glossary term also match translations of the term, and plain words that may
 * be a name also match other spellings of the name. Quoted words, negated words and field values are not expanded.
 */
final class QueryExpansion {
    private static final int MOST_TERMS = 10;

    private final TermBank bank;
    private final boolean inOtherLanguages;
    private final List<TermTranslations> told = new ArrayList<>();

    /** @param inOtherLanguages whether translations are searched for; {@link #translations} returns them in any case */
    QueryExpansion(TermBank bank, boolean inOtherLanguages) {
        this.bank = bank;
        this.inOtherLanguages = inOtherLanguages;
    }

    /** Returns the glossary terms that were found in the query, with their translations. */
    List<TermTranslations> translations() {
        return List.copyOf(told);
    }

    Clause of(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> row(List.of(word)).getFirst();
            case Clause.Or or ->
                new Clause.Or(or.clauses().stream().map(this::of).toList());
            case Clause.And and -> new Clause.And(parts(and.clauses()));
            case Clause.Plain plain -> new Clause.Plain(parts(plain.words()), plain.compulsory()).withoutStopWords();
            default -> clause;
        };
    }

    private List<Clause> parts(List<Clause> clauses) {
        var parts = new ArrayList<Clause>();
        var row = new ArrayList<Clause.Word>();
        for (var clause : clauses) {
            if (clause instanceof Clause.Word word) row.add(word);
            else {
                parts.addAll(row(row));
                row.clear();
                parts.add(of(clause));
            }
        }
        parts.addAll(row(row));
        return parts;
    }

    /** Expands consecutive words: finds the longest glossary terms first, then names among the remaining words. */
    private List<Clause> row(List<Clause.Word> words) {
        var parts = new ArrayList<Clause>();
        var begun = 0;
        for (int at = 0; at < words.size(); ) {
            var term = term(words.subList(at, words.size()));
            if (term == null) at++;
            else {
                parts.addAll(names(words.subList(begun, at)));
                parts.add(term.clause());
                at += term.length();
                begun = at;
            }
        }
        parts.addAll(names(words.subList(begun, words.size())));
        return parts;
    }

    private record Met(Clause clause, int length) {}

    private @Nullable Met term(List<Clause.Word> words) {
        if (told.size() == MOST_TERMS) return null;
        for (int length = Math.min(bank.longest(), words.size()); length > 0; length--) {
            var row = words.subList(0, length);
            var text = String.join(" ", row.stream().map(Clause.Word::text).toList());
            var elsewhere = bank.translations(text);
            if (elsewhere.isEmpty()) continue;
            told.add(new TermTranslations(
                    text, elsewhere.stream().map(Clause.Term::text).distinct().toList()));
            return new Met(
                    inOtherLanguages ? new Clause.Widened(typed(row), List.copyOf(elsewhere)) : typed(row), length);
        }
        return null;
    }

    /**
     * Expands words that may be names. A question word at the beginning is not part of a name, and neither is "an"
     * before a word with a small first letter.
     */
    private static List<Clause> names(List<Clause.Word> words) {
        if (words.isEmpty()) return List.of();
        if (isOpener(words)) {
            var parts = new ArrayList<Clause>(List.of(words.getFirst()));
            parts.addAll(names(words.subList(1, words.size())));
            return parts;
        }
        return NameParts.of(words.stream().map(Clause.Word::text).toList()).stream()
                .map(part -> name(words.subList(part.from(), part.to()), part.text()))
                .toList();
    }

    private static boolean isOpener(List<Clause.Word> words) {
        var first = words.getFirst().text();
        return StopWords.isOpener(first)
                && (!NameParts.isArticle(first)
                        || words.size() == 1
                        || !NameParts.mayBegin(words.get(1).text()));
    }

    private static Clause name(List<Clause.Word> words, String name) {
        return SpellingVariants.isTelling(words.getLast().text())
                ? new Clause.Widened(typed(words), List.of(new Clause.Name(name)))
                : typed(words);
    }

    private static Clause typed(List<Clause.Word> words) {
        return words.size() == 1 ? words.getFirst() : new Clause.And(List.copyOf(words));
    }
}
