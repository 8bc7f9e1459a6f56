package portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portal.access.ListPosition;
import portal.access.SpaceCard;

/**
 * One page of a list.
 *
 * @param next the address of the next page; null on the last page
 */
record Page<T>(List<T> items, @Nullable String next) {
    /** The largest number of items on a page. */
    static final int MOST = 100;

    /** @throws InvalidRequest if the limit is out of range */
    static int checked(int limit) {
        if (limit < 1 || limit > MOST) throw new InvalidRequest(ProblemType.WRONG, "limit");
        return limit;
    }

    /**
     * @param rows the result of a query for {@code limit} + 1 rows; the last row only shows that there is a next page
     */
    static <R, T> Page<T> of(
            HttpServletRequest request, List<R> rows, int limit, Function<R, T> item, Function<R, ListPosition> place) {
        var shown = rows.stream().limit(limit).toList();
        var next =
                rows.size() > limit ? Address.with(request, "cursor", Cursor.of(place.apply(shown.getLast()))) : null;
        return new Page<>(shown.stream().map(item).toList(), next);
    }

    /**
     * Returns a page of spaces, sorted by id, because this order is the same when a space gets another name, and in
     * every language.
     */
    static <T> Page<T> ofSpaces(
            HttpServletRequest request,
            List<SpaceCard> spaces,
            @Nullable String cursor,
            int limit,
            Function<SpaceCard, T> item) {
        var from = Cursor.place(cursor);
        var rows = spaces.stream()
                .filter(card -> from == null || card.id().value().compareTo(from.id()) > 0)
                .sorted(Comparator.comparing(card -> card.id().value()))
                .limit(checked(limit) + 1L)
                .toList();
        return of(
                request,
                rows,
                limit,
                item,
                card -> new ListPosition(Instant.EPOCH, card.id().value()));
    }
}
