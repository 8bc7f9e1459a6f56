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
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import portal.access.SpaceCard;
import portal.access.SpaceKind;
import portal.access.Spaces;
import portal.access.ui.RecentItems;
import portal.access.ui.ShownAudiences;
import portal.drafts.Drafts;
import portal.ui.EmptyState;
import portal.ui.HomeNews;
import portal.ui.PageHead;
import portal.ui.PendingActions;
import portal.ui.Symbol;

/** The home page: the user's tasks, news, rooms and spaces, and first steps for a new user. */
@Route("")
@Menu(order = 0, title = "shell.home", icon = "house")
@PermitAll
class HomeView extends Div implements HasDynamicTitle {
    /** The order of the kinds of spaces: restricted ones come first. */
    private static final Comparator<SpaceKind> ON_HOME =
            Comparator.comparing(SpaceKind::isRestricted).reversed().thenComparing(SpaceKind::code);

    private final transient List<RecentItems> recent;
    private final transient List<HomeNews> homeNews;
    private final transient Drafts drafts;
    private final transient Clock clock;
    private final List<SpaceCard> mine;

    HomeView(
            Spaces spaces,
            List<PendingActions> needs,
            List<HomeNews> homeNews,
            List<RecentItems> recent,
            Drafts drafts,
            Clock clock) {
        this.recent = recent;
        this.homeNews = homeNews;
        this.drafts = drafts;
        this.clock = clock;
        this.mine = spaces.mine(kind -> true);
        addClassName("home");
        ShownAudiences.everything(this);
        var needsMe = new PendingActionList(needs, clock);
        if (mine.isEmpty()) add(new Div(needsMe, nothing()));
        else add(new Div(start(), needsMe, unread(), begun(), news()), places());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home");
    }

    private Component nothing() {
        return new EmptyState(Symbol.LOCK, getTranslation("shell.none"), getTranslation("shell.none.why"));
    }

    private Component start() {
        var start = new FirstSteps(
                mine.stream().filter(space -> !space.isRestricted()).toList());
        start.setVisible(recent.stream().noneMatch(RecentItems::hasWritten));
        return start;
    }

    private Component unread() {
        var unread = new Div();
        homeNews.forEach(source -> unread.add(new HomeNewsList(source, clock)));
        return unread;
    }

    private Component begun() {
        var list = new DraftList(drafts, clock);
        var begun = new Section();
        begun.addClassName("begun");
        begun.setVisible(!list.isEmpty());
        if (!list.isEmpty()) begun.add(new H2(getTranslation("shell.drafts")), list);
        return begun;
    }

    private Component news() {
        var spaces = mine.stream().collect(Collectors.toMap(SpaceCard::id, Function.identity()));
        var news = new RecentItemList(recent, spaces);
        var nothing = new EmptyState(
                Symbol.BOOK_OPEN, getTranslation("shell.new.none"), getTranslation("shell.new.none.next"));
        return new Section(new PageHead(getTranslation("shell.new")), news.isEmpty() ? nothing : news);
    }

    private Component places() {
        var places = new Aside();
        mine.stream()
                .collect(Collectors.groupingBy(SpaceCard::kind, () -> new TreeMap<>(ON_HOME), Collectors.toList()))
                .forEach((kind, spaces) -> places.add(new H2(getTranslation(kind.mine())), new SpaceLinks(spaces)));
        return places;
    }
}
