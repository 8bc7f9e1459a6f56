package portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import portal.access.SpaceCard;
import portal.access.SpaceKind;
import portal.access.Spaces;
import portal.topics.Topics;
import portal.ui.EmptyState;
import portal.ui.PageHead;
import portal.ui.Symbol;

/** Where one arrives: what is new, my rooms and spaces, and for a newcomer where to start. */
@Route("")
@Menu(order = 0, title = "shell.home", icon = "house")
@PermitAll
class HomeView extends Div implements HasDynamicTitle {
    private static final Duration NEW = Duration.ofDays(30);
    private static final int MOST = 15;

    private final transient Topics topics;
    private final transient Clock clock;
    private final List<SpaceCard> rooms;
    private final List<SpaceCard> forums;

    HomeView(Spaces spaces, Topics topics, Clock clock) {
        this.topics = topics;
        this.clock = clock;
        this.rooms = spaces.mine(SpaceKind.OPERATION);
        this.forums = spaces.mine(SpaceKind.KNOWLEDGE);
        addClassName("home");
        if (rooms.isEmpty() && forums.isEmpty()) add(nothing());
        else add(new Div(start(), news()), places());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home");
    }

    private Component nothing() {
        return new EmptyState(Symbol.LOCK, getTranslation("shell.none"), getTranslation("shell.none.why"));
    }

    private Component start() {
        var start = new StartHere(forums);
        start.setVisible(!topics.hasWritten());
        return start;
    }

    private Component news() {
        var rows = topics.recent(NEW, MOST);
        var all = new News(rows, rooms, forums, clock);
        return new Section(
                new PageHead(getTranslation("shell.new")),
                rows.isEmpty()
                        ? new EmptyState(
                                Symbol.BOOK_OPEN,
                                getTranslation("shell.new.none"),
                                getTranslation("shell.new.none.next"))
                        : all);
    }

    private Component places() {
        var places = new Aside();
        if (!rooms.isEmpty()) places.add(new H2(getTranslation("shell.my-rooms")), new Places(rooms));
        if (!forums.isEmpty()) places.add(new H2(getTranslation("shell.my-spaces")), new Places(forums));
        return places;
    }
}
