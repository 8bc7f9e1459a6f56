package portal.notifications.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import portal.notifications.Followed;
import portal.notifications.Notifications;

/** One thing that the viewer follows, with the button to stop; after that it stays, so that they can begin again. */
class FollowedLine extends Div {
    FollowedLine(Followed followed, Notifications notifications) {
        addClassName("followed-line");
        var name = new Span(followed.item().name());
        name.getElement().setAttribute("dir", "auto");
        var link = new Anchor(
                followed.item().route(), followed.item().kind().symbol().icon(), name);
        link.getElement().setAttribute("router-link", true);
        link.addClassName("news-title");
        add(link, new FollowButton(notifications, followed.id(), followed.item().name()));
    }
}
