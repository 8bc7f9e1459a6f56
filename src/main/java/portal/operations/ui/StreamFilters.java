package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portal.access.Classification;
import portal.operations.RoomCard;
import portal.operations.StreamFilter;
import portal.operations.StreamFilter.Scope;
import portal.people.CountryCode;

/** The filters above a room's stream. The chosen filter is in the address. */
class StreamFilters extends Div {
    private final String path;
    private final StreamFilter filter;

    /**
     * @param parts the keys of the texts that name the parts of the stream, by their codes
     * @param unread how many entries are unread
     * @param toRead how many items the viewer was asked to read
     */
    StreamFilters(RoomCard room, StreamFilter filter, Map<String, String> parts, int unread, int toRead) {
        this.path = room.space().route();
        this.filter = filter;
        addClassName("stream-filters");
        var scopes = new Nav(
                scope(Scope.ALL, getTranslation("operations.day.show.all")),
                scope(Scope.UNREAD, counted("operations.day.show.unread", unread)),
                scope(Scope.TO_READ, counted("operations.day.show.to-read", toRead)),
                scope(Scope.PINNED, getTranslation("operations.day.show.pinned")));
        scopes.setAriaLabel(getTranslation("operations.day.show"));
        scopes.addClassName("stream-scopes");
        add(
                scopes,
                more(
                        part(parts),
                        country(RoomCountries.of(room, getLocale())),
                        from(room.space().ceiling())));
    }

    /** Returns the fields for further filters; they are folded unless one of them is used. */
    private NativeDetails more(Component... fields) {
        var fieldset = new Div(fields);
        fieldset.addClassName("stream-fields");
        var more = new NativeDetails(getTranslation("operations.day.filters"), fieldset);
        more.setOpen(!filter.in(Scope.ALL).equals(StreamFilter.EVERYTHING));
        return more;
    }

    private String counted(String key, int count) {
        return count == 0 ? getTranslation(key) : getTranslation(key + ".count", count);
    }

    private Anchor scope(Scope scope, String words) {
        var link = new Anchor(StreamAddress.path(path, filter.in(scope)), words);
        if (scope == filter.scope()) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private Select<String> part(Map<String, String> parts) {
        return select(
                "operations.day.part",
                List.copyOf(parts.keySet()),
                code -> getTranslation(parts.getOrDefault(code, code)),
                filter.part(),
                code -> new StreamFilter(filter.scope(), code, filter.country(), filter.from()));
    }

    private Select<CountryCode> country(List<CountryCode> countries) {
        return select(
                "operations.day.country",
                countries,
                country -> country.displayName(getLocale()),
                filter.country(),
                country -> new StreamFilter(filter.scope(), filter.part(), country, filter.from()));
    }

    private Select<Classification> from(Classification ceiling) {
        return select(
                "operations.day.from",
                List.of(Classification.values()).stream()
                        .filter(each -> !each.exceeds(ceiling))
                        .toList(),
                each -> getTranslation("access.classification." + each),
                filter.from(),
                each -> new StreamFilter(filter.scope(), filter.part(), filter.country(), each));
    }

    private <T> Select<T> select(
            String label,
            List<T> items,
            Function<T, String> words,
            @Nullable T chosen,
            Function<@Nullable T, StreamFilter> choice) {
        var select = new Select<T>();
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("operations.day.any"));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? getTranslation("operations.day.any") : words.apply(item));
        if (chosen != null && items.contains(chosen)) select.setValue(chosen);
        select.addThemeNames("small");
        select.addValueChangeListener(
                change -> UI.getCurrent().navigate(path, StreamAddress.of(choice.apply(change.getValue()))));
        return select;
    }
}
