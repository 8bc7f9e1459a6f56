package portal.search.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.search.extracts.Extract;

/**
 * A place in a text, as it is encoded in the address: {@code ?find=…&page=312&at=73412}, or in a topic {@code
 * ?find=…&post=…}.
 *
 * @param find the query whose matches are marked; empty for none
 * @param page the page number
 * @param at the offset from the beginning of the text, in characters; more exact than the page
 * @param post the id of the post in a topic; null for the first
 * @param trail the search result by which the viewer came to the page
 */
public record PlaceInText(
        String find,
        OptionalInt page,
        OptionalInt at,
        @Nullable UUID post,
        SearchOrigin trail) {
    /** The address parameter for the query whose matches are marked. */
    public static final String FIND = "find";

    private static final String PAGE = "page";
    private static final String AT = "at";
    private static final String POST = "post";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** Returns the place of the first match of this query. */
    public static PlaceInText of(String find) {
        return new PlaceInText(find, OptionalInt.empty(), OptionalInt.empty(), null, SearchOrigin.NONE);
    }

    /** Returns a copy with this position. */
    public PlaceInText at(Extract.TextPosition place) {
        return new PlaceInText(
                find,
                place.page() > 0 ? OptionalInt.of(place.page()) : OptionalInt.empty(),
                OptionalInt.of(place.at()),
                post,
                trail);
    }

    /** Returns a copy with the start of this page as its position. */
    public PlaceInText onPage(int number) {
        return new PlaceInText(find, OptionalInt.of(number), OptionalInt.empty(), post, trail);
    }

    PlaceInText in(UUID other) {
        return new PlaceInText(find, page, at, other, trail);
    }

    PlaceInText by(SearchOrigin other) {
        return new PlaceInText(find, page, at, post, other);
    }

    public static PlaceInText in(QueryParameters address) {
        return new PlaceInText(
                address.getSingleParameter(FIND).orElse("").strip(),
                number(address, PAGE),
                number(address, AT),
                address.getSingleParameter(POST)
                        .filter(id -> id.matches(ID))
                        .map(UUID::fromString)
                        .orElse(null),
                SearchOrigin.in(address));
    }

    /** Returns whether the address contains a page number or an offset. */
    public boolean isNumbered() {
        return page.isPresent() || at.isPresent();
    }

    /** Returns the address of this place on a page. @param route the path of the page */
    public String address(String route) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!find.isEmpty()) parameters.put(FIND, List.of(find));
        page.ifPresent(number -> parameters.put(PAGE, List.of(String.valueOf(number))));
        at.ifPresent(number -> parameters.put(AT, List.of(String.valueOf(number))));
        if (post != null) parameters.put(POST, List.of(post.toString()));
        trail.addTo(parameters);
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
