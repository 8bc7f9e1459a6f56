package portal.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.search.Order;
import portal.search.Query;
import portal.search.saved.Alert;

/**
 * Saves a search.
 *
 * @param q the question, as for a search
 * @param only of {@code kind}, {@code space}, {@code language}, {@code year} the values of which one must hold
 * @param languages whether terms are looked for in other languages too; left out: they are
 * @param alert when the bell on the screens tells of what is new; left out: never
 */
record NewSavedSearch(
        String name,
        String q,
        @Nullable Map<String, List<String>> only,
        @Nullable Order sort,
        Query.@Nullable Languages languages,
        @Nullable Alert alert) {
    NewSavedSearch {
        Input.given("name", name);
        Input.given("q", q);
    }
}
