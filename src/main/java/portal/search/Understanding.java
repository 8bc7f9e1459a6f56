package portal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.access.Reach;
import portal.search.grammar.Clause;
import portal.search.grammar.Reading;
import portal.search.grammar.Vocabulary;
import portal.search.terms.GlossaryChanges;

/** What a question comes to: read, widened by other spellings and languages, and with what its names stand for. */
@Component
class Understanding {
    private final Vocabulary vocabulary;
    private final GlossaryChanges glossary;
    private final Naming naming;

    Understanding(Vocabulary vocabulary, GlossaryChanges glossary, Naming naming) {
        this.vocabulary = vocabulary;
        this.glossary = glossary;
        this.naming = naming;
    }

    /**
     * A question as the index is asked it for one reader.
     *
     * @param clause null when nothing can be asked, for which the advice says why
     * @param explanations what was read otherwise than typed
     * @param otherWords its terms, and what they are called in other languages
     */
    record Understood(
            @Nullable Clause clause,
            List<Explanation> explanations,
            List<OtherWords> otherWords,
            Results.@Nullable Advice advice) {}

    /** @param readable the audiences that the reader is in */
    Understood of(Query query, Reach readable) {
        var reading = Reading.of(query.words(), vocabulary);
        if (reading.clause() == null) return new Understood(null, List.of(), List.of(), reading.advice());
        var widening = new Widening(glossary.bank(), query.languages() == Query.Languages.ALL);
        var clause = naming.resolve(widening.of(reading.clause()), readable);
        return new Understood(clause, reading.explanations(), widening.told(), null);
    }

    /** The words and names that a question has in it, for finding them in a text; null when it has none. */
    @Nullable
    Clause words(String typed) {
        var clause = Reading.of(typed, vocabulary).clause();
        return clause == null ? null : new Widening(glossary.bank(), true).of(clause);
    }
}
