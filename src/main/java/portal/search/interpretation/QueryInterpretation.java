package portal.search.interpretation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.access.PermittedAudiences;
import portal.search.Explanation;
import portal.search.Query;
import portal.search.Results;
import portal.search.Results.TermTranslations;
import portal.search.grammar.Clause;
import portal.search.grammar.ParsedQuery;
import portal.search.grammar.Vocabulary;
import portal.search.terms.GlossaryChanges;

/** Interprets a query: parses it, adds other spellings and translations, and resolves the names in it. */
@Component
public class QueryInterpretation {
    private final Vocabulary vocabulary;
    private final GlossaryChanges glossary;
    private final NameResolution nameResolution;

    QueryInterpretation(Vocabulary vocabulary, GlossaryChanges glossary, NameResolution nameResolution) {
        this.vocabulary = vocabulary;
        this.glossary = glossary;
        this.nameResolution = nameResolution;
    }

    /**
     * A query as it is sent to the index for one viewer.
     *
     * @param clause what to search for; null if there is nothing, and then the advice says why
     * @param explanations the parts of the query that were not interpreted as typed
     * @param otherWords the glossary terms of the query and their translations
     */
    public record InterpretedQuery(
            @Nullable Clause clause,
            List<Explanation> explanations,
            List<TermTranslations> otherWords,
            Results.@Nullable Advice advice) {}

    /** Returns the interpreted query. @param readable the audiences that the viewer belongs to */
    public InterpretedQuery of(Query query, PermittedAudiences readable) {
        var reading = ParsedQuery.of(query.words(), vocabulary);
        if (reading.clause() == null) return new InterpretedQuery(null, List.of(), List.of(), reading.advice());
        var expansion = new QueryExpansion(glossary.bank(), query.languages() == Query.QueryLanguages.ALL);
        var clause = nameResolution.resolve(expansion.of(reading.clause()), readable);
        return new InterpretedQuery(clause, reading.explanations(), expansion.translations(), null);
    }

    /**
     * Returns the words and names of a query, for finding them in a text; null if the query has none or is too long.
     */
    @Nullable
    public Clause words(String typed) {
        var clause = ParsedQuery.of(typed, vocabulary).clause();
        return clause == null ? null : new QueryExpansion(glossary.bank(), true).of(clause);
    }
}
