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
 * @param q the query, as for a search
 * @param only the filters: the values that a result may have, for {@code kind}, {@code space}, {@code language}, {@code
 *     year}
 * @param languages whether to search for terms in other languages too; if omitted, yes
 * @param alert how often the bell on the pages announces new results; if omitted, never
 */
record NewSavedSearch(
        String name,
        String q,
        @Nullable Map<String, List<String>> only,
        @Nullable Order sort,
        Query.@Nullable QueryLanguages languages,
        @Nullable Alert alert) {
    NewSavedSearch {
        Input.given("name", name);
        Input.given("q", q);
    }
}
