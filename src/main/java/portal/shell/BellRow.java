package portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import portal.ui.BellItem;
import portal.ui.TimeLabel;

/**
 * One news item, as a link, in the list of the bell or on the home page: the item's name, what is new, and the time of
 * the newest event.
 */
class BellRow extends Anchor {
    BellRow(BellItem item, Clock clock) {
        super(item.address());
        var name = new Span(item.name());
        name.addClassName("bell-name");
        name.getElement().setAttribute("dir", "auto");
        add(name, new Span(item.says()), new TimeLabel(item.at(), clock));
    }
}
