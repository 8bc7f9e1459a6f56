package portal.notifications.ui;

import com.vaadin.flow.component.html.Div;
import portal.access.NamedItem;
import portal.access.ui.ItemLink;
import portal.notifications.Notifications;

/**
 * A followed thing, with the button to stop. The line remains after that, so that the viewer can follow the thing
 * again.
 */
class FollowedLine extends Div {
    FollowedLine(NamedItem followed, Notifications notifications) {
        addClassName("followed-line");
        var link = new ItemLink(followed, followed.route());
        link.addClassName("news-title");
        add(link, new FollowButton(notifications, followed.id(), followed.name()));
    }
}
