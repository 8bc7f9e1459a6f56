package portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.search.Explanation;
import portal.search.Results;
import portal.search.Results.Advice;
import portal.search.Results.TermTranslations;
import portal.search.SearchUnavailable;

/**
 * One page of search results; only items that the viewer may read.
 *
 * @param total the exact number of results on all pages
 * @param whole how many results match the whole query. If fewer than ten results match all its plain words, results
 *     that match only some of the words follow after them
 * @param facets for each filter, the number of results for each of its values, or only for the most frequent values if
 *     there are many. The values chosen for that filter itself are ignored in this count. Empty on all pages but the
 *     first
 * @param explanations parts of the query, with their positions, that the search may have understood otherwise than
 *     intended
 * @param meant a suggested query, in which words that occur nowhere are replaced by similar words that occur; null if
 *     none
 * @param otherWords the terms of the query with their translations
 * @param advice why there was no search, or why there may be more results later; null if neither is the case
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
    /** @param label the text to show to people: for a space its name, otherwise the same as {@code value} */
    record Count(String value, String label, long count) {}

    /**
     * @param next the number of results on all pages up to and including this one
     * @throws SearchUnavailable if the search index did not answer
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
