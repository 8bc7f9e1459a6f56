package portal.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import portal.search.Facet;
import portal.search.Query;
import portal.ui.MoreList;

/** A question as it stands in the address: {@code search?q=…&kind=DOCUMENT&space=…&language=fr&year=2026}. */
record Asked(String words, Map<Facet, Set<String>> chosen) {
    private static final int MOST_CHOICES = 20;

    static Asked in(QueryParameters address) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = address.getParameters(name(facet)).stream()
                    .filter(value -> !value.isBlank())
                    .limit(MOST_CHOICES)
                    .toList();
            if (!values.isEmpty()) chosen.put(facet, new LinkedHashSet<>(values));
        }
        return new Asked(address.getSingleParameter("q").orElse(""), chosen);
    }

    /** The first hits, and one more so as to know whether there is more. */
    Query query() {
        return new Query(words, chosen, 0, MoreList.PAGE + 1);
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
        return new Asked(words, other).address();
    }

    /** The address of the same words with nothing chosen. */
    String everywhere() {
        return new Asked(words, Map.of()).address();
    }

    private String address() {
        var parameters = new LinkedHashMap<String, List<String>>();
        parameters.put("q", List.of(words));
        for (var facet : Facet.values())
            if (!chosen.getOrDefault(facet, Set.of()).isEmpty())
                parameters.put(name(facet), List.copyOf(chosen.get(facet)));
        return "search?" + new QueryParameters(parameters).getQueryString();
    }

    private static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }
}
