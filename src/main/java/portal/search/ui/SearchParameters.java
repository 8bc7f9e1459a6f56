package portal.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.search.Facet;
import portal.search.Query;
import portal.search.Query.Order;
import portal.ui.MoreList;

/**
 * A search as it is encoded in the address: {@code
 * search?q=…&kind=DOCUMENT&space=…&year=2026&sort=newest&languages=own&view=table&hit=…}.
 *
 * @param isTable whether the results are shown as a table, one hit per row
 * @param hit the item in the preview beside the results; null for none
 */
record SearchParameters(
        String words,
        Map<Facet, Set<String>> chosen,
        Order order,
        Query.QueryLanguages languages,
        boolean isTable,
        @Nullable UUID hit) {
    private static final int MOST_CHOICES = 20;
    private static final String SORT = "sort";
    private static final String LANGUAGES = "languages";
    private static final String VIEW = "view";
    private static final String TABLE = "table";
    private static final String HIT = "hit";

    SearchParameters(String words, Map<Facet, Set<String>> chosen, Order order) {
        this(words, chosen, order, Query.QueryLanguages.ALL, false, null);
    }

    static SearchParameters in(QueryParameters address) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = address.getParameters(name(facet)).stream()
                    .filter(value -> !value.isBlank())
                    .limit(MOST_CHOICES)
                    .toList();
            if (!values.isEmpty()) chosen.put(facet, new LinkedHashSet<>(values));
        }
        return new SearchParameters(
                address.getSingleParameter("q").orElse(""),
                chosen,
                address.getSingleParameter(SORT).map(SearchParameters::order).orElse(Order.RELEVANCE),
                address.getSingleParameter(LANGUAGES)
                        .filter(name(Query.QueryLanguages.OWN)::equals)
                        .map(own -> Query.QueryLanguages.OWN)
                        .orElse(Query.QueryLanguages.ALL),
                address.getSingleParameter(VIEW).filter(TABLE::equals).isPresent(),
                address.getSingleParameter(HIT)
                        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                        .map(UUID::fromString)
                        .orElse(null));
    }

    static SearchParameters of(Query query) {
        return new SearchParameters(query.words(), query.only(), query.order(), query.languages(), false, null);
    }

    /** Returns the same search for other words. */
    SearchParameters asking(String other) {
        return new SearchParameters(other, chosen, order, languages, isTable, hit);
    }

    /** Returns the query for the first page of hits, plus one hit that shows whether there are more. */
    Query query() {
        return new Query(words, chosen, order, 0, MoreList.PAGE + 1, languages);
    }

    boolean isChosen(Facet facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    /**
     * Returns the address of the same search, with this value of the facet added to the chosen values, or removed if it
     * was chosen before.
     */
    String toggling(Facet facet, String value) {
        var other = new EnumMap<Facet, Set<String>>(Facet.class);
        other.putAll(chosen);
        var values = new LinkedHashSet<>(chosen.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) values.add(value);
        other.put(facet, values);
        return new SearchParameters(words, other, order, languages, isTable, null).address();
    }

    /** Returns the address of a search for the same words without filters. */
    String everywhere() {
        return new SearchParameters(words, Map.of(), order, languages, isTable, null).address();
    }

    /** Returns the same search in another order. */
    SearchParameters in(Order other) {
        return new SearchParameters(words, chosen, other, languages, isTable, hit);
    }

    /** Returns the same search, shown as a list or as a table. */
    SearchParameters shown(boolean asTable) {
        return new SearchParameters(words, chosen, order, languages, asTable, hit);
    }

    /** Returns the same search, with this item in the preview. */
    SearchParameters lookingAt(UUID item) {
        return new SearchParameters(words, chosen, order, languages, isTable, item);
    }

    /** Returns the address of the same search without chosen values for these facets. */
    String without(Facet... facets) {
        var other = new EnumMap<Facet, Set<String>>(Facet.class);
        other.putAll(chosen);
        for (var facet : facets) other.remove(facet);
        return new SearchParameters(words, other, order, languages, isTable, null).address();
    }

    /** Returns the same search, with glossary terms searched for in these languages. */
    SearchParameters in(Query.QueryLanguages others) {
        return new SearchParameters(words, chosen, order, others, isTable, null);
    }

    String address() {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("q", List.of(words));
        parameters.putAll(choices());
        if (hit != null) parameters.put(HIT, List.of(hit.toString()));
        return "search?" + new QueryParameters(parameters).getQueryString();
    }

    /**
     * Returns the address parameters other than the words and the hit: the filters, the order, the languages and the
     * view. Parameters with the default value are left out.
     */
    Map<String, List<String>> choices() {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var facet : Facet.values())
            if (!chosen.getOrDefault(facet, Set.of()).isEmpty())
                parameters.put(name(facet), List.copyOf(chosen.get(facet)));
        if (order != Order.RELEVANCE) parameters.put(SORT, List.of(name(order)));
        if (languages == Query.QueryLanguages.OWN) parameters.put(LANGUAGES, List.of(name(languages)));
        if (isTable) parameters.put(VIEW, List.of(TABLE));
        return parameters;
    }

    /** Returns the order with this name; relevance if there is none. */
    private static Order order(String name) {
        return Stream.of(Order.values())
                .filter(order -> name(order).equals(name))
                .findFirst()
                .orElse(Order.RELEVANCE);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
