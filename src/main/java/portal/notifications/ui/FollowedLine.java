package portal.notifications.ui;

import com.vaadin.flow.component.html.Div;
import portal.access.NamedItem;
import portal.access.ui.ItemLink;
import portal.notifications.Notifications;

/**
 * A row for a thing that the viewer follows, with the button to stop following it. The row remains when the viewer
 * stops, so that they can follow the thing again.
 */
class FollowedLine extends Div {
    FollowedLine(NamedItem followed, Notifications notifications) {
        addClassName("followed-line");
        var link = new ItemLink(followed, followed.route());
        link.addClassName("news-title");
        add(link, new FollowButton(notifications, followed.id(), followed.name()));
    }
}
