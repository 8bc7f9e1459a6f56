package portal.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.UUID;
import portal.notifications.Notifications;
import portal.ui.Symbol;

/**
 * The button at the top of the page of a thing, and in the list of things that one follows. It shows whether the viewer
 * follows the thing; a click changes this.
 */
@StyleSheet("assets/notifications.css")
public class FollowButton extends Button {
    private final transient Notifications notifications;
    private final UUID thing;
    private final String name;

    public FollowButton(Notifications notifications, UUID thing) {
        this(notifications, thing, "", notifications.isFollowed(thing));
    }

    /**
     * Creates the button for a row in the list of followed things, without querying whether the viewer follows the
     * thing.
     *
     * @param name the name of the thing
     */
    FollowButton(Notifications notifications, UUID thing, String name) {
        this(notifications, thing, name, true);
    }

    private FollowButton(Notifications notifications, UUID thing, String name, boolean isFollowed) {
        this.notifications = notifications;
        this.thing = thing;
        this.name = name;
        setIcon(Symbol.BELL.icon());
        addThemeNames("tertiary", "small");
        addClassName("follow-button");
        addClickListener(click -> change());
        show(isFollowed);
    }

    private void change() {
        var isFollowed = notifications.isFollowed(thing);
        if (isFollowed) notifications.unfollow(thing);
        else notifications.follow(thing);
        show(!isFollowed);
    }

    private void show(boolean isFollowed) {
        var words = isFollowed ? "notifications.following" : "notifications.follow";
        setText(getTranslation(words));
        if (!name.isEmpty()) setAriaLabel(getTranslation(words + ".of", name));
        getElement().setAttribute("aria-pressed", String.valueOf(isFollowed));
    }
}
