package portal.search.terms;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.search.grammar.Clause;
import portal.search.words.Analysis;
import portal.ui.Languages;

/** Finds the translations of a glossary term, in whatever inflected form the term occurs. */
public class TermBank {
    private static final int MOST_ELSEWHERE = 12;

    /**
     * For each language, a map from the words of a term to the entries with this term. The words have the form in which
     * the index field of the language stores them.
     */
    private final Map<String, Map<List<String>, Set<GlossaryEntry>>> byWords = new LinkedHashMap<>();

    private int longest;

    TermBank(Collection<GlossaryEntry> entries) {
        for (var language : Languages.CODES) byWords.put(language, new HashMap<>());
        entries.forEach(entry ->
                entry.words().forEach((language, ways) -> ways.forEach(way -> add(entry, language, way))));
    }

    /** Returns the number of words in the longest term. */
    public int longest() {
        return longest;
    }

    /** Returns the translations of a term, at most {@value #MOST_ELSEWHERE}; empty if the term is unknown. */
    public List<Clause.Term> translations(String text) {
        var elsewhere = new LinkedHashSet<Clause.Term>();
        byWords.forEach((language, entries) -> entries.getOrDefault(Analysis.words(language, text), Set.of())
                .forEach(entry -> entry.words().forEach((other, ways) -> {
                    if (!other.equals(language)) ways.forEach(way -> elsewhere.add(new Clause.Term(other, way)));
                })));
        return elsewhere.stream().limit(MOST_ELSEWHERE).toList();
    }

    private void add(GlossaryEntry entry, String language, String way) {
        var entries = byWords.get(language);
        var words = Analysis.words(language, way);
        if (entries == null || words.isEmpty()) return;
        entries.computeIfAbsent(words, first -> new LinkedHashSet<>()).add(entry);
        longest = Math.max(longest, Analysis.count(way));
    }
}
