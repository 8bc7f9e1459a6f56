package portal.operations.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import portal.access.Classification;
import portal.operations.StreamFilter;
import portal.operations.StreamFilter.Scope;
import portal.people.CountryCode;

/** The filter of a room's stream as encoded in the address: {@code ?show=unread&part=posts&country=SG&from=…}. */
final class StreamAddress {
    private static final String SHOW = "show";
    private static final String PART = "part";
    private static final String COUNTRY = "country";
    private static final String FROM = "from";

    private StreamAddress() {}

    /**
     * Returns the filter in an address. Values that mean nothing are left out.
     *
     * @param isPart returns whether there is a part of the stream with this code
     */
    static StreamFilter in(QueryParameters address, Predicate<String> isPart) {
        return new StreamFilter(
                value(address, SHOW, Scope.values()).orElse(Scope.ALL),
                address.getSingleParameter(PART).filter(isPart).orElse(null),
                address.getSingleParameter(COUNTRY)
                        .filter(StreamAddress::isCountry)
                        .map(CountryCode::of)
                        .orElse(null),
                value(address, FROM, Classification.values()).orElse(null));
    }

    /** Returns the parameters of the address with this filter; parameters with the default value are left out. */
    static QueryParameters of(StreamFilter filter) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (filter.scope() != Scope.ALL) parameters.put(SHOW, List.of(name(filter.scope())));
        var part = filter.part();
        if (part != null) parameters.put(PART, List.of(part));
        var country = filter.country();
        if (country != null) parameters.put(COUNTRY, List.of(country.value()));
        var from = filter.from();
        if (from != null) parameters.put(FROM, List.of(name(from)));
        return new QueryParameters(parameters);
    }

    /**
     * Returns the path of a room's page with this filter.
     *
     * @param route the path without a filter
     */
    static String path(String route, StreamFilter filter) {
        var parameters = of(filter).getQueryString();
        return parameters.isEmpty() ? route : route + "?" + parameters;
    }

    private static <E extends Enum<E>> Optional<E> value(QueryParameters address, String parameter, E[] values) {
        var wanted = address.getSingleParameter(parameter).orElse("");
        return Stream.of(values).filter(value -> name(value).equals(wanted)).findFirst();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isCountry(String text) {
        return text.length() == 2 && text.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }
}
