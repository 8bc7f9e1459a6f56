package portal.search.ui;

import org.jspecify.annotations.Nullable;
import portal.search.Hit;
import portal.search.extracts.Extract;

/** Where a hit is read, at the place where its words stand: an answer inside its topic, for whoever may read that. */
final class HitAddress {
    private HitAddress() {}

    /** The first place. @param number of the hit among those of the question, from 1; 0 where they are others */
    static String of(Hit hit, Asked asked, int number) {
        return of(hit, hit.extracts().stream().findFirst().orElse(null), asked, number);
    }

    static String of(Hit hit, @Nullable Extract extract, Asked asked, int number) {
        if (hit.entry().kind().isSpace()) return hit.entry().route();
        var place = PlaceInText.of(asked.words().strip()).by(Trail.of(asked, number));
        if (hit.whole() != null)
            return place.in(hit.entry().subject()).address(hit.whole().route());
        var there = hit.isFile() && extract != null ? extract.place() : null;
        return (there == null ? place : place.at(there)).address(hit.entry().route());
    }
}
