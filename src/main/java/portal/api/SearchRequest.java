package portal.api;

import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.access.Classification;
import portal.access.CrimeArea;
import portal.access.ItemKind;
import portal.access.Tlp;
import portal.search.Facet;
import portal.search.Format;
import portal.search.Query;
import portal.search.Query.Order;

/**
 * The parameters of a search: the query and filters. A result must match every filter, and matches a filter if it has
 * one of the filter's values. An omitted filter has no effect.
 *
 * @param q the query, as typed
 * @param sort the order of the results; if omitted, the best results come first
 * @param languages whether to search also for the translations of terms; if omitted, yes
 */
@Example("""
        {"q": "ransomware",
         "language": ["en", "fr"], "month": ["2026-05"], "sort": "NEWEST"}""")
record SearchRequest(
        String q,
        @Nullable List<ItemKind> kind,
        @Nullable List<UUID> space,
        @Nullable List<CrimeArea> crimeArea,
        @Nullable List<String> language,
        @Nullable List<String> country,
        @Nullable List<Tlp> tlp,
        @Nullable List<Classification> classification,
        @Nullable List<Format> format,
        @Nullable List<Integer> year,
        @Nullable List<YearMonth> month,
        @Nullable Order sort,
        Query.@Nullable QueryLanguages languages) {
    private static final int MOST_CHOICES = 20;

    SearchRequest {
        Input.given("q", q);
    }

    Query query(int from, int limit) {
        var only = new EnumMap<Facet, Set<String>>(Facet.class);
        choose(only, Facet.KIND, kind);
        choose(only, Facet.SPACE, space);
        choose(only, Facet.CRIME_AREA, crimeArea);
        choose(only, Facet.LANGUAGE, language);
        choose(only, Facet.COUNTRY, country);
        choose(only, Facet.TLP, tlp);
        choose(only, Facet.CLASSIFICATION, classification);
        choose(only, Facet.FORMAT, format);
        choose(only, Facet.YEAR, year);
        choose(only, Facet.MONTH, month);
        return new Query(
                q,
                only,
                sort == null ? Order.RELEVANCE : sort,
                from,
                limit,
                languages == null ? Query.QueryLanguages.ALL : languages);
    }

    private static void choose(Map<Facet, Set<String>> only, Facet facet, @Nullable Collection<?> values) {
        if (values == null || values.isEmpty()) return;
        if (values.size() > MOST_CHOICES) throw new InvalidRequest(ProblemType.WRONG, Filters.name(facet));
        only.put(facet, values.stream().map(Object::toString).collect(Collectors.toSet()));
    }
}
