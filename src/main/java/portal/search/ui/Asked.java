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
import portal.search.Order;
import portal.search.Query;
import portal.ui.MoreList;

/**
 * A question as it stands in the address:
 * {@code search?q=…&kind=DOCUMENT&space=…&year=2026&sort=newest&languages=own&view=table&hit=…}.
 *
 * @param isTable whether the results are shown as a table, a line each
 * @param hit the item that one looks at beside the results; null for none
 */
record Asked(
        String words,
        Map<Facet, Set<String>> chosen,
        Order order,
        Query.Languages languages,
        boolean isTable,
        @Nullable UUID hit) {
    private static final int MOST_CHOICES = 20;
    private static final String SORT = "sort";
    private static final String LANGUAGES = "languages";
    private static final String VIEW = "view";
    private static final String TABLE = "table";
    private static final String HIT = "hit";

    Asked(String words, Map<Facet, Set<String>> chosen, Order order) {
        this(words, chosen, order, Query.Languages.ALL, false, null);
    }

    static Asked in(QueryParameters address) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = address.getParameters(name(facet)).stream()
                    .filter(value -> !value.isBlank())
                    .limit(MOST_CHOICES)
                    .toList();
            if (!values.isEmpty()) chosen.put(facet, new LinkedHashSet<>(values));
        }
        return new Asked(
                address.getSingleParameter("q").orElse(""),
                chosen,
                address.getSingleParameter(SORT).map(Asked::order).orElse(Order.RELEVANCE),
                address.getSingleParameter(LANGUAGES)
                        .filter(name(Query.Languages.OWN)::equals)
                        .map(own -> Query.Languages.OWN)
                        .orElse(Query.Languages.ALL),
                address.getSingleParameter(VIEW).filter(TABLE::equals).isPresent(),
                address.getSingleParameter(HIT)
                        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                        .map(UUID::fromString)
                        .orElse(null));
    }

    static Asked of(Query query) {
        return new Asked(query.words(), query.only(), query.order(), query.languages(), false, null);
    }

    /** The same choices, for these words. */
    Asked asking(String other) {
        return new Asked(other, chosen, order, languages, isTable, hit);
    }

    /** The first hits, and one more so as to know whether there is more. */
    Query query() {
        return new Query(words, chosen, order, 0, MoreList.PAGE + 1, languages);
    }

    boolean isChosen(Facet facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    /** The address of the same question with this value chosen, or no longer chosen. */
    String toggling(Facet facet, String value) {
        var other = new EnumMap<Facet, Set<String>>(Facet.class);
        other.putAll(chosen);
        var values = new LinkedHashSet<>(chosen.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) values.add(value);
        other.put(facet, values);
        return new Asked(words, other, order, languages, isTable, null).address();
    }

    /** The address of the same words with nothing chosen. */
    String everywhere() {
        return new Asked(words, Map.of(), order, languages, isTable, null).address();
    }

    /** The same question in another order. */
    Asked in(Order other) {
        return new Asked(words, chosen, other, languages, isTable, hit);
    }

    /** The same results, as a list or as a table. */
    Asked shown(boolean asTable) {
        return new Asked(words, chosen, order, languages, asTable, hit);
    }

    /** The same, with one of the items beside them. */
    Asked lookingAt(UUID item) {
        return new Asked(words, chosen, order, languages, isTable, item);
    }

    /** The address of the same question without a choice of these. */
    String without(Facet... facets) {
        var other = new EnumMap<Facet, Set<String>>(Facet.class);
        other.putAll(chosen);
        for (var facet : facets) other.remove(facet);
        return new Asked(words, other, order, languages, isTable, null).address();
    }

    /** The same question in these languages. */
    Asked in(Query.Languages others) {
        return new Asked(words, chosen, order, others, isTable, null);
    }

    String address() {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("q", List.of(words));
        parameters.putAll(choices());
        if (hit != null) parameters.put(HIT, List.of(hit.toString()));
        return "search?" + new QueryParameters(parameters).getQueryString();
    }

    /** What stands in the address besides the words: what is chosen, the order, and how the results are shown. */
    Map<String, List<String>> choices() {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var facet : Facet.values())
            if (!chosen.getOrDefault(facet, Set.of()).isEmpty())
                parameters.put(name(facet), List.copyOf(chosen.get(facet)));
        if (order != Order.RELEVANCE) parameters.put(SORT, List.of(name(order)));
        if (languages == Query.Languages.OWN) parameters.put(LANGUAGES, List.of(name(languages)));
        if (isTable) parameters.put(VIEW, List.of(TABLE));
        return parameters;
    }

    /** Whatever is no order is the usual one. */
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
