package portal.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;

/**
 * The way by which one came to a page: as the hit of some number of a question. It stands in the address, beside the words
 * of the question; what was found is kept nowhere, and asked again.
 *
 * @param number of the hit, from 1; 0 when one came otherwise
 * @param choices what the question was narrowed to, and its order, as in the address of the search page
 */
public record Trail(int number, Map<String, List<String>> choices) {
    static final Trail NONE = new Trail(0, Map.of());
    private static final String NUMBER = "number";

    static Trail of(Asked asked, int number) {
        return number == 0 ? NONE : new Trail(number, asked.choices());
    }

    static Trail in(QueryParameters address) {
        return address.getSingleParameter(NUMBER)
                .filter(number -> number.matches("[1-9]\\d{0,4}"))
                .map(number ->
                        new Trail(Integer.parseInt(number), Asked.in(address).choices()))
                .orElse(NONE);
    }

    boolean isGiven() {
        return number > 0;
    }

    /** The question, of these words. */
    Asked asked(String words) {
        return Asked.in(new QueryParameters(choices)).asking(words);
    }

    void addTo(Map<String, List<String>> parameters) {
        if (!isGiven()) return;
        parameters.put(NUMBER, List.of(String.valueOf(number)));
        parameters.putAll(choices);
    }
}
