package portal.notifications.ui;

import com.vaadin.flow.component.html.Div;
import portal.access.NamedItem;
import portal.access.ui.ItemLink;
import portal.notifications.Notifications;

/** One thing that the viewer follows, with the button to stop; after that it stays, so that they can begin again. */
class FollowedLine extends Div {
    FollowedLine(NamedItem followed, Notifications notifications) {
        addClassName("followed-line");
        var link = new ItemLink(followed, followed.route());
        link.addClassName("news-title");
        add(link, new FollowButton(notifications, followed.id(), followed.name()));
    }
}
