package portal.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import portal.access.ui.ShownAudiences;
import portal.notifications.News;
import portal.notifications.Notifications;
import portal.ui.EmptyState;
import portal.ui.MoreList;
import portal.ui.PageHead;
import portal.ui.PageTabs;
import portal.ui.PageTabs.PageTab;
import portal.ui.QuietButton;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/** The page that lists all news of the last ninety days, seen and unseen, and all things that the viewer follows. */
@Route("notifications")
@PermitAll
@StyleSheet("assets/notifications.css")
class NotificationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Notifications notifications;
    private final Clock clock;

    NotificationsView(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
        addClassName("notifications");
        ShownAudiences.everything(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(head(), sheets(event));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notifications.title");
    }

    private Component head() {
        return new PageHead(getPageTitle())
                .lead(getTranslation("notifications.lead"))
                .actions(seenButton());
    }

    private Button seenButton() {
        return new QuietButton(getTranslation("notifications.seen-all"), Symbol.CHECK, this::seeAll).small();
    }

    private void seeAll() {
        notifications.seeAll();
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private Component sheets(BeforeEnterEvent event) {
        return new PageTabs(
                event,
                List.of(
                        new PageTab("all", getTranslation("notifications.tab.all"), () -> news(false)),
                        new PageTab("unread", getTranslation("notifications.tab.unread"), () -> news(true)),
                        new PageTab("following", getTranslation("notifications.tab.following"), this::followed)));
    }

    private Component news(boolean isUnseenOnly) {
        var list = new MoreList<News>(
                (last, limit) -> notifications.of(last == null ? null : last.place(), isUnseenOnly, limit),
                news -> new NewsLine(news, clock));
        return list.isEmpty() ? none(isUnseenOnly ? "notifications.none.unread" : "notifications.none") : list;
    }

    private Component followed() {
        var followed = notifications.followed();
        if (followed.isEmpty()) return none("notifications.none.following");
        var list = new UnorderedList();
        list.addClassNames("plain", "followed");
        Shortcut.markRows(list);
        followed.forEach(each -> list.add(new ListItem(new FollowedLine(each, notifications))));
        return list;
    }

    private Component none(String says) {
        return new EmptyState(
                Symbol.BELL,
                getTranslation(says),
                getTranslation("notifications.none.next"),
                new Anchor("knowledge", getTranslation("notifications.none.go")));
    }
}
