package portal.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import portal.access.ui.ItemLink;
import portal.audit.AuditEntry;
import portal.people.PersonCard;
import portal.ui.LeftToRight;
import portal.ui.TimeLabel;

/**
 * Shows one log entry: who did what, to which item, and when. The name of an item that the viewer may not see is left
 * out, and nothing shows that it is missing.
 */
class AuditRow extends Div {
    /**
     * The parts of an entry that a list shows. A list of the actions of one person omits the person; a list about one
     * item omits the item.
     */
    enum Shows {
        WHO,
        ITEM,
        BOTH
    }

    AuditRow(AuditEntry entry, Shows shows, Clock clock) {
        addClassName("audit-row");
        if (shows != Shows.ITEM) add(who(entry.who()));
        add(what(entry));
        if (shows != Shows.WHO && entry.item() != null) add(new ItemLink(entry.item()));
        if (entry.isByToken()) add(new Span(getTranslation("audit.by-token")));
        add(new TimeLabel(entry.at(), clock));
    }

    private Component who(@Nullable PersonCard person) {
        var who = new Span();
        who.addClassName("audit-who");
        if (person == null) who.setText(getTranslation("audit.nobody"));
        else LeftToRight.show(who, person.country() == null ? person.name() : person.name() + ", " + person.country());
        return who;
    }

    private Component what(AuditEntry entry) {
        var what = new Span(entry.isRefused() ? getTranslation("audit.refused") : getTranslation(entry.what()));
        what.addClassName("audit-what");
        return what;
    }
}
