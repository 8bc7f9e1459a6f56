package portal.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.UUID;
import portal.notifications.Notifications;
import portal.ui.Symbol;

/** Says whether the viewer follows a thing, and has them follow it or stop. It stands in the head of the thing's page. */
@StyleSheet("assets/notifications.css")
public class FollowButton extends Button {
    private final transient Notifications notifications;
    private final UUID thing;

    public FollowButton(Notifications notifications, UUID thing) {
        this.notifications = notifications;
        this.thing = thing;
        setIcon(Symbol.BELL.icon());
        addThemeNames("tertiary", "small");
        addClassName("follow-button");
        addClickListener(click -> change());
        show(notifications.isFollowed(thing));
    }

    private void change() {
        var isFollowed = notifications.isFollowed(thing);
        if (isFollowed) notifications.unfollow(thing);
        else notifications.follow(thing);
        show(!isFollowed);
    }

    private void show(boolean isFollowed) {
        setText(getTranslation(isFollowed ? "notifications.following" : "notifications.follow"));
        getElement().setAttribute("aria-pressed", String.valueOf(isFollowed));
    }
}
