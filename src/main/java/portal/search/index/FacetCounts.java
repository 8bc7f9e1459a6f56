package portal.search.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import portal.access.AudienceId;
import portal.access.PermittedAudiences;
import portal.search.Facet;
import portal.search.words.Fields;

/**
 * Counts the matching items per value of each index field that the facets need.
 *
 * <p>Audiences and spaces are counted by a number for each id ({@link Fields#number}). The ids of the viewer's
 * audiences serve to translate the numbers back into ids. The audience of a whole space has the same id as the space,
 * so a space that the viewer may not enter is not counted.
 */
final class FacetCounts {
    /** The most values that are counted per field. The items that one viewer may read are assumed to have fewer. */
    private static final int MOST_VALUES = 10_000;

    private static final Map<String, String> NUMBERED =
            Map.of(Fields.AUDIENCE, Fields.AUDIENCE_NUMBER, Fields.SPACE, Fields.SPACE_NUMBER);

    private final Collection<Facet> facets;
    private final Map<String, AggregationKey<Map<String, Long>>> words;
    private final Map<String, AggregationKey<Map<Long, Long>>> numbers;

    FacetCounts(Collection<Facet> facets) {
        this.facets = facets;
        words = keys(field -> !NUMBERED.containsKey(field));
        numbers = keys(NUMBERED::containsKey);
    }

    private <T> Map<String, AggregationKey<T>> keys(Function<String, Boolean> wanted) {
        return facets.stream()
                .map(Facet::field)
                .distinct()
                .filter(wanted::apply)
                .collect(Collectors.toMap(field -> field, AggregationKey::of));
    }

    void addTo(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query) {
        words.forEach((field, key) ->
                query.aggregation(key, f -> f.terms().field(field, String.class).maxTermCount(MOST_VALUES)));
        numbers.forEach((field, key) -> query.aggregation(
                key, f -> f.terms().field(NUMBERED.get(field), Long.class).maxTermCount(MOST_VALUES)));
    }

    Map<Facet, Map<String, Long>> in(SearchResult<?> answer, PermittedAudiences readable) {
        var counts = new HashMap<String, Map<String, Long>>();
        words.forEach((field, key) -> counts.put(field, answer.aggregation(key)));
        if (!numbers.isEmpty()) {
            var known = readable.stream().map(AudienceId::value).collect(Collectors.toMap(Fields::number, id -> id));
            numbers.forEach((field, key) -> counts.put(field, named(answer.aggregation(key), known)));
        }
        return facets.stream().collect(Collectors.toMap(facet -> facet, facet -> counts.get(facet.field())));
    }

    private static Map<String, Long> named(Map<Long, Long> counts, Map<Long, UUID> known) {
        return counts.entrySet().stream()
                .flatMap(count -> Stream.ofNullable(known.get(count.getKey()))
                        .map(id -> Map.entry(id.toString(), count.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
