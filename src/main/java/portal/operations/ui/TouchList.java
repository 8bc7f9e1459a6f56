package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.access.SpaceId;
import portal.access.ui.ItemLink;
import portal.access.ui.ShownAudiences;
import portal.audit.ItemTouch;
import portal.operations.BureauDesk;
import portal.operations.NationalLine;
import portal.people.PersonCard;
import portal.ui.LeftToRight;
import portal.ui.MoreList;
import portal.ui.TimeLabel;

/** Lists what people of other countries and organisations did with the items of the viewer's country. */
class TouchList extends Section {
    private final Clock clock;
    private final Map<SpaceId, String> codenames;

    /**
     * @param lines the operations whose codenames are shown
     * @param room the only operation to show; null for all
     */
    TouchList(BureauDesk desk, List<NationalLine> lines, @Nullable SpaceId room, Clock clock) {
        this.clock = clock;
        this.codenames = lines.stream().collect(Collectors.toMap(NationalLine::room, NationalLine::codename));
        addClassName("touches");
        add(new H2(getTranslation("operations.touched")), new Paragraph(getTranslation("operations.touched.lead")));
        var list = new MoreList<ItemTouch>(
                (last, most) -> desk.touching(room, last == null ? null : last.place(), most), this::row);
        add(list.isEmpty() ? new Paragraph(getTranslation("operations.touched.none")) : list);
        ShownAudiences.everything(this);
    }

    private Component row(ItemTouch touch) {
        var row = new Div(
                who(touch),
                new Span(getTranslation(touch.what())),
                new ItemLink(touch.item()),
                LeftToRight.show(new Span(), codenames.getOrDefault(touch.item().space(), "")));
        if (touch.isByToken()) row.add(new Span(getTranslation("operations.touched.by-token")));
        row.add(new TimeLabel(touch.at(), clock));
        row.addClassName("touch-row");
        return row;
    }

    private Component who(ItemTouch touch) {
        var who = new Span();
        who.addClassName("touch-who");
        var person = touch.who();
        return LeftToRight.show(
                who, person == null ? getTranslation("operations.touched.somebody") : words(person, touch.isNamed()));
    }

    private String words(PersonCard person, boolean isNamed) {
        var country = person.country();
        return Stream.of(
                        isNamed ? person.name() : "",
                        person.agency(),
                        country == null ? "" : country.displayName(getLocale()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
