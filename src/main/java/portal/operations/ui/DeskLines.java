package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import portal.operations.DeskLine;
import portal.operations.OperationalRoom;
import portal.ui.LeftToRight;
import portal.ui.Shortcut;
import portal.ui.TimeLabel;

/** The lines of a desk. Each says what waits, since when, and links to the page of the next action. */
class DeskLines extends UnorderedList {
    /** @param isNamed whether each line names its operation */
    DeskLines(List<DeskLine> lines, boolean isNamed, Clock clock) {
        addClassName("plain");
        Shortcut.markRows(this);
        lines.forEach(line -> add(new ListItem(row(line, isNamed, clock))));
    }

    /** Returns the words that say what waits. */
    static String says(DeskLine line, Locale language) {
        var person = line.person();
        var country = line.country();
        var words = "operations.desk.task." + line.task();
        if (person != null) return I18NProvider.translate(words, person.name());
        return country == null
                ? I18NProvider.translate(words)
                : I18NProvider.translate(words, country.displayName(language));
    }

    /** Returns the path of the page where the next action is possible, without the leading slash. */
    static String address(DeskLine line) {
        var request = line.request();
        if (request != null) return request;
        return switch (line.task()) {
            case INVITATION, NOMINATION -> InvitationView.route(line.room());
            case CONSENT, PROPOSAL, NOTE, REQUEST, REQUEST_SENT -> OperationalRoom.MENU;
            case APPROVAL, CONSENT_OF_COUNTRY -> OperationalRoom.KIND.route(line.room());
            case NOBODY_INVITED, NOT_OPENED, NO_ANSWER, NOBODY_THERE ->
                OperationalRoom.KIND.route(line.room()) + "?tab=participants";
        };
    }

    private Component row(DeskLine line, boolean isNamed, Clock clock) {
        var says = says(line, LocaleContextHolder.getLocale());
        var action = getTranslation("operations.desk.next." + line.task());
        var next = new Anchor(address(line), action);
        next.setAriaLabel(getTranslation("operations.desk.next.of", action, line.codename(), says));
        var row = new Div(new Span(says), new TimeLabel(line.since(), clock), next);
        if (isNamed) row.addComponentAsFirst(LeftToRight.show(new Span(), line.codename()));
        row.addClassName("desk-line");
        row.setClassName("desk-line-named", isNamed);
        return row;
    }
}
