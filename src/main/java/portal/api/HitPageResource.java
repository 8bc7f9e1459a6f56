package portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.search.Explanation;
import portal.search.Results;
import portal.search.Results.Advice;
import portal.search.SearchUnavailable;
import portal.search.TermTranslations;

/**
 * A page of search results that the viewer may read.
 *
 * @param total the exact number of all results
 * @param whole how many results match the whole query; if fewer than ten match all of its plain words, results that
 *     match only some of them follow
 * @param facets the number of results for each value of each filter, counted without that filter's own choice; only on
 *     the first page
 * @param explanations parts of the query that may have been interpreted in another way than intended, with their
 *     positions
 * @param meant a corrected query, with words that occur instead of words that do not; null if there is none
 * @param otherWords the terms of the query with their translations
 * @param advice why there was no search, or why there may be more results later; null if neither
 * @param next the address of the next page; null on the last page
 */
record HitPageResource(
        long total,
        long whole,
        List<HitResource> items,
        Map<String, List<Count>> facets,
        List<Explanation> explanations,
        @Nullable String meant,
        List<TermTranslations> otherWords,
        Results.@Nullable Advice advice,
        @Nullable String next) {
    /** @param label the text for people: the name of a space, otherwise the value itself */
    record Count(String value, String label, long count) {}

    /**
     * @param next the number of results up to the end of this page
     * @throws SearchUnavailable if the index did not answer
     */
    static HitPageResource of(Results results, HttpServletRequest request, int next) {
        if (results.advice() == Advice.AWAY || results.advice() == Advice.BUSY)
            throw new SearchUnavailable(results.advice());
        return new HitPageResource(
                results.total(),
                results.whole(),
                results.hits().stream().map(HitResource::of).toList(),
                results.facets().entrySet().stream()
                        .collect(Collectors.toMap(
                                facet -> Filters.name(facet.getKey()),
                                facet -> facet.getValue().stream()
                                        .map(bucket -> new Count(bucket.value(), bucket.label(), bucket.count()))
                                        .toList())),
                results.explanations(),
                results.meant(),
                results.otherWords(),
                results.advice(),
                next < Math.min(results.total(), Results.DEPTH)
                        ? Address.with(request, "cursor", Cursor.of(next))
                        : null);
    }
}
