package portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portal.access.ListPosition;

/**
 * A page of a list.
 *
 * @param next the address of the next page; null on the last page
 */
record Page<T>(List<T> items, @Nullable String next) {
    /** The largest page, in items. */
    static final int MOST = 100;

    /** @throws InvalidRequest if the limit is out of range */
    static int checked(int limit) {
        if (limit < 1 || limit > MOST) throw new InvalidRequest(ProblemType.WRONG, "limit");
        return limit;
    }

    /** @param rows the result of a query for one more than {@code limit} */
    static <R, T> Page<T> of(
            HttpServletRequest request, List<R> rows, int limit, Function<R, T> item, Function<R, ListPosition> place) {
        var shown = rows.stream().limit(limit).toList();
        var next =
                rows.size() > limit ? Address.with(request, "cursor", Cursor.of(place.apply(shown.getLast()))) : null;
        return new Page<>(shown.stream().map(item).toList(), next);
    }
}
