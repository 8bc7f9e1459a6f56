package portal.operations.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import portal.access.NotFound;
import portal.access.SpaceId;
import portal.access.StreamMark;
import portal.operations.RoomCard;
import portal.operations.StreamFilter;
import portal.operations.StreamFilter.Scope;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/**
 * The part of the page of a room that an investigator keeps open all day: its stream, with filters; what is pinned and
 * what to read; who is there; and the head of the case. {@link OpenRooms} makes it query what is new while the browser
 * is connected. New entries are announced and not shown before the reader wants them, so that nothing moves.
 */
class DayPage extends Div {
    /** How far the time of an entry may lie before its commit. */
    private static final Duration LATE = Duration.ofMinutes(2);

    private final SpaceId room;
    private final StreamFilter filter;
    private final DayServices services;
    private final DayTop top;
    private final StreamList list;
    private final Div news = new Div();
    private int announced;
    private final PresentPeople present = new PresentPeople();

    /** @param parts the keys of the texts that name the parts of the stream, by their codes */
    DayPage(RoomCard card, StreamFilter filter, Map<String, String> parts, DayServices services) {
        this.room = card.space().id();
        this.filter = filter;
        this.services = services;
        addClassName("room-day");
        var unreadSince = services.visits().arrive(room);
        top = new DayTop(card, filter, parts, services, this::markAllRead);
        list = new StreamList(card, filter, services, unreadSince, this::showAnew);
        news.addClassName("stream-news");
        var live = new Div(news);
        live.getElement().setAttribute("role", "status");
        var main = new Div(new DayBar(card, services, this::showAnew), present, top, live, list);
        main.addClassName("room-main");
        add(main, new CaseHead(card, services.parties(), services.clock()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        services.open().add(this, room, event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        services.open().remove(this);
    }

    /** Says that the page is still open, and shows who else is there now. */
    void sayPresent() {
        if (!isAttached()) return;
        try {
            present.show(services.visits().here(room));
        } catch (NotFound gone) { // the viewer has lost access; the page itself is refreshed elsewhere
            services.open().remove(this);
        }
    }

    /** Announces entries that the stream does not show yet; if all of them are the viewer's own, shows them at once. Does
     * nothing while the stream shows only what is pinned or what is to be read. */
    void look() {
        if (!isAttached() || filter.scope() == Scope.PINNED || filter.scope() == Scope.TO_READ) return;
        try {
            var newest = list.newest();
            var since = newest == null ? Instant.EPOCH : newest.minus(LATE);
            var fresh = services.stream().marks(room, filter, since).stream()
                    .filter(list::isMissing)
                    .toList();
            var me = services.access().viewer().value();
            if (!fresh.isEmpty() && fresh.stream().map(StreamMark::author).allMatch(me::equals)) showAnew();
            else announce(fresh.size());
        } catch (NotFound gone) { // the viewer has lost access; the page itself is refreshed elsewhere
            services.open().remove(this);
        }
    }

    /** Changes nothing if the number is the same: a hidden entry must not move anything in the browser (NL-14). */
    private void announce(int count) {
        if (count == announced) return;
        clearNews();
        announced = count;
        if (count == 0) return;
        news.add(new QuietButton(getTranslation("operations.day.new", count), Symbol.ARROW_UP, this::showNews));
    }

    private void showNews() {
        showAnew();
        list.focusFirst();
    }

    private void clearNews() {
        news.removeAll();
        announced = 0;
    }

    private void showAnew() {
        clearNews();
        top.askAgain();
        list.askAgain();
    }

    private void markAllRead() {
        services.visits().seeAll(room);
        list.seenUntil(services.clock().instant());
        showAnew();
    }
}
