package portal.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;

/**
 * The search result by which the viewer came to a page: the number of a hit, and the filters and order of the query.
 * The address contains this record and the words of the query. Results are not stored; the query runs again.
 *
 * @param number the number of the hit, from 1; 0 if the viewer did not come from search results
 * @param choices the filters, order, languages and view, as in the address of the search page
 */
public record SearchOrigin(int number, Map<String, List<String>> choices) {
    static final SearchOrigin NONE = new SearchOrigin(0, Map.of());
    private static final String NUMBER = "number";

    static SearchOrigin of(SearchParameters asked, int number) {
        return number == 0 ? NONE : new SearchOrigin(number, asked.choices());
    }

    static SearchOrigin in(QueryParameters address) {
        return address.getSingleParameter(NUMBER)
                .filter(number -> number.matches("[1-9]\\d{0,4}"))
                .map(number -> new SearchOrigin(
                        Integer.parseInt(number), SearchParameters.in(address).choices()))
                .orElse(NONE);
    }

    boolean isGiven() {
        return number > 0;
    }

    /** Returns the search that the viewer came from. @param words the words of its query */
    SearchParameters asked(String words) {
        return SearchParameters.in(new QueryParameters(choices)).asking(words);
    }

    void addTo(Map<String, List<String>> parameters) {
        if (!isGiven()) return;
        parameters.put(NUMBER, List.of(String.valueOf(number)));
        parameters.putAll(choices);
    }
}
