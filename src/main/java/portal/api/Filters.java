package portal.api;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import portal.search.Facet;

/** Converts the filters of a saved search to and from their names in JSON, which are the parameters of a search. */
final class Filters {
    private static final int MOST_CHOICES = 20;

    private Filters() {}

    static Map<String, Set<String>> named(Map<Facet, Set<String>> only) {
        var named = new TreeMap<String, Set<String>>();
        only.forEach((facet, values) -> named.put(name(facet), new TreeSet<>(values)));
        return named;
    }

    /** @throws InvalidRequest if a filter is unknown, or if it has no values, too many values, or too long ones */
    static Map<Facet, Set<String>> read(@Nullable Map<String, List<String>> named) {
        var only = new EnumMap<Facet, Set<String>>(Facet.class);
        if (named != null)
            named.forEach((name, values) -> {
                if (values.isEmpty()
                        || values.size() > MOST_CHOICES
                        || values.stream().anyMatch(Filters::isNone))
                    throw new InvalidRequest(ProblemType.WRONG, "only." + name);
                only.put(facet(name), new HashSet<>(values));
            });
        return only;
    }

    private static Facet facet(String name) {
        return Stream.of(Facet.values())
                .filter(facet -> name(facet).equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(ProblemType.UNKNOWN, "only." + name));
    }

    private static boolean isNone(@Nullable String value) {
        return value == null || value.isBlank() || value.length() > 100;
    }

    /** Returns the name of a filter, such as {@code crimeArea}. */
    static String name(Facet facet) {
        var words = facet.name().toLowerCase(Locale.ROOT).split("_", 2);
        return words.length == 1 ? words[0] : words[0] + StringUtils.capitalize(words[1]);
    }
}
