package portal.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.search.Query;
import portal.search.Query.Order;
import portal.search.saved.Alert;

/**
 * The body of a request that saves a search.
 *
 * @param q the query, as in {@link SearchRequest}
 * @param only the filters: for each name, such as {@code kind}, {@code space}, {@code language} or {@code year}, the
 *     values that a result may have
 * @param languages whether to search also for the translations of terms; if omitted, yes
 * @param alert how often the bell in the top bar of the portal's pages announces new results; if omitted, never
 */
@Example("""
        {"name": "New ransomware reports", "q": "ransomware", "only": {"tlp": ["GREEN"]}, "alert": "DAILY"}""")
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
