package portal.search.ui;

import org.jspecify.annotations.Nullable;
import portal.search.Hit;
import portal.search.extracts.Extract;

/**
 * Builds the addresses of hits. The address of an answer opens the topic at this answer, if the viewer may read the
 * topic.
 */
final class HitAddress {
    private HitAddress() {}

    /**
     * Returns the address of the hit at its first match.
     *
     * @param number the number of the hit in the results, from 1; 0 if the hit does not come from search results
     */
    static String of(Hit hit, SearchParameters asked, int number) {
        return of(hit, hit.extracts().stream().findFirst().orElse(null), asked, number);
    }

    static String of(Hit hit, @Nullable Extract extract, SearchParameters asked, int number) {
        if (hit.entry().kind().isSpace()) return hit.entry().route();
        var place = PlaceInText.of(asked.words().strip()).by(SearchOrigin.of(asked, number));
        if (hit.whole() != null)
            return place.in(hit.entry().subject()).address(hit.whole().route());
        var there = hit.isFile() && extract != null ? extract.place() : null;
        return (there == null ? place : place.at(there)).address(hit.entry().route());
    }
}
