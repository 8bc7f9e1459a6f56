package portal.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import portal.search.extracts.Extract;

/**
 * Where in a text one wants to be, as it stands in the address: {@code ?find=…&page=312&at=73412}.
 *
 * @param find the question whose words are sought; empty for none
 * @param page the number of a page
 * @param at characters from the beginning of the text; says more exactly what the page says
 */
public record PlaceInText(String find, OptionalInt page, OptionalInt at) {
    private static final String FIND = "find";
    private static final String PAGE = "page";
    private static final String AT = "at";

    /** Where these words stand first. */
    public static PlaceInText of(String find) {
        return new PlaceInText(find, OptionalInt.empty(), OptionalInt.empty());
    }

    public static PlaceInText of(String find, Extract.Place place) {
        return new PlaceInText(
                find,
                place.page() > 0 ? OptionalInt.of(place.page()) : OptionalInt.empty(),
                OptionalInt.of(place.at()));
    }

    public static PlaceInText onPage(String find, int page) {
        return new PlaceInText(find, OptionalInt.of(page), OptionalInt.empty());
    }

    public static PlaceInText in(QueryParameters address) {
        return new PlaceInText(
                address.getSingleParameter(FIND).orElse("").strip(), number(address, PAGE), number(address, AT));
    }

    /** Whether one wants to be anywhere but at the beginning. */
    public boolean isGiven() {
        return !find.isEmpty() || page.isPresent() || at.isPresent();
    }

    /** The address of this place in what is read at that route. */
    public String address(String route) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!find.isEmpty()) parameters.put(FIND, List.of(find));
        page.ifPresent(number -> parameters.put(PAGE, List.of(String.valueOf(number))));
        at.ifPresent(number -> parameters.put(AT, List.of(String.valueOf(number))));
        return parameters.isEmpty() ? route : route + "?" + new QueryParameters(parameters).getQueryString();
    }

    private static OptionalInt number(QueryParameters address, String name) {
        return Stream.of(address.getSingleParameter(name))
                .flatMap(Optional::stream)
                .filter(value -> value.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .findFirst();
    }
}
