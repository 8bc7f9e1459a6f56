package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.StreamMark;
import portal.access.ui.Refreshable;
import portal.access.ui.ShownAudiences;
import portal.operations.RoomCard;
import portal.operations.StreamEntry;
import portal.operations.StreamFilter;
import portal.ui.EmptyState;
import portal.ui.MoreList;
import portal.ui.Symbol;

/** The stream of a room, with a line between what is unread and what the viewer has seen before. */
class StreamList extends Div implements Refreshable {
    private final RoomCard room;
    private final StreamFilter filter;
    private final DayServices services;
    private final Runnable showAnew;
    private final Set<UUID> shown = new HashSet<>();
    private Instant unreadSince;
    private @Nullable Instant newest;
    private @Nullable Instant oldest;
    private boolean isAboveLine;

    /**
     * @param unreadSince the time after which entries are unread
     * @param showAnew runs after the viewer has changed something: it shows the whole page anew
     */
    StreamList(RoomCard room, StreamFilter filter, DayServices services, Instant unreadSince, Runnable showAnew) {
        this.room = room;
        this.filter = filter;
        this.services = services;
        this.unreadSince = unreadSince;
        this.showAnew = showAnew;
        addClassName("stream");
        ShownAudiences.everything(this);
        askAgain();
    }

    @Override
    public final void askAgain() {
        removeAll();
        shown.clear();
        newest = null;
        oldest = null;
        isAboveLine = false;
        var list = new MoreList<StreamEntry>(
                (last, limit) -> services.stream().page(room.space().id(), filter, last, limit), this::row);
        add(list.isEmpty() ? none() : list);
    }

    /** Returns the time of the newest entry that is shown; null if there is none. */
    @Nullable
    Instant newest() {
        return newest;
    }

    /**
     * Returns whether an entry is not shown here although it is newer than the oldest shown entry, or no entry is
     * shown.
     */
    boolean isMissing(StreamMark mark) {
        return !shown.contains(mark.id()) && (oldest == null || mark.at().isAfter(oldest));
    }

    /** Sets the time after which entries are unread. */
    void seenUntil(Instant time) {
        unreadSince = time;
    }

    void focusFirst() {
        getElement().executeJs("this.querySelector('[data-rows] a')?.focus()");
    }

    private Component row(StreamEntry entry) {
        shown.add(entry.item().id());
        if (newest == null) newest = entry.item().at();
        oldest = entry.item().at();
        var line = new StreamLine(room, entry, services, showAnew);
        var isNew = entry.item().at().isAfter(unreadSince);
        var isLineHere = isAboveLine && !isNew;
        isAboveLine = isNew && (isAboveLine || entry.isUnread());
        return isLineHere ? new Div(seenBefore(), line) : line;
    }

    private Component seenBefore() {
        var line = new Paragraph(getTranslation("operations.day.seen-before"));
        line.addClassName("stream-seen");
        return line;
    }

    private Component none() {
        return filter.equals(StreamFilter.EVERYTHING)
                ? new EmptyState(
                        Symbol.MESSAGE_SQUARE,
                        getTranslation("operations.day.none"),
                        getTranslation("operations.day.none.next"))
                : new EmptyState(
                        Symbol.LIST_FILTER,
                        getTranslation("operations.day.none.filtered"),
                        getTranslation("operations.day.none.filtered.next"));
    }
}
