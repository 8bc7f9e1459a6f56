package portal.operations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import portal.access.NotFound;
import portal.access.SpaceId;
import portal.access.StreamItem;
import portal.access.ui.Attempt;
import portal.operations.ReadingRequest;
import portal.operations.RoomCard;
import portal.operations.StreamEntry;
import portal.ui.Chip;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/** The request to read an entry of a room's stream, and the buttons for the actions on it. */
class StreamActions extends Div {
    private final RoomCard room;
    private final StreamItem item;
    private final DayServices services;
    private final Runnable showAnew;

    StreamActions(RoomCard room, StreamEntry entry, DayServices services, Runnable showAnew) {
        this.room = room;
        this.item = entry.item();
        this.services = services;
        this.showAnew = showAnew;
        addClassNames("item-actions", "stream-actions");
        var reading = entry.reading();
        if (reading != null) read(reading);
        if (entry.mayHandle()) handle(entry);
        setVisible(getComponentCount() > 0);
    }

    private void read(ReadingRequest reading) {
        if (reading.isPending()) {
            var asker = reading.askedBy();
            add(
                    new Chip(getTranslation("operations.day.reading"), Chip.Tone.WARN),
                    new Span(asker == null ? "" : getTranslation("operations.day.reading.by", asker.name())));
            offer("operations.day.reading.confirm", Symbol.CHECK, this::confirm);
        } else if (reading.isForMe()) add(new Chip(getTranslation("operations.day.reading.confirmed"), Chip.Tone.GOOD));
        if (reading.isMine()) offer("operations.day.reading.who", Symbol.USERS, this::showReaders);
    }

    private void handle(StreamEntry entry) {
        if (entry.isPinned())
            offer(
                    "operations.day.unpin",
                    Symbol.PIN,
                    () -> attempt(() -> services.pins().unpin(room(), item.subject()), "operations.day.unpinned"));
        else
            offer(
                    "operations.day.pin",
                    Symbol.PIN,
                    () -> attempt(() -> services.pins().pin(room(), item.subject()), "operations.day.pinned.done"));
        if (entry.reading() == null)
            offer(
                    "operations.day.reading.ask",
                    Symbol.EYE,
                    () -> new AskReadingDialog(room, item, services, showAnew).open());
        else
            offer(
                    "operations.day.reading.withdraw",
                    Symbol.X,
                    () -> attempt(
                            () -> services.readings().withdraw(room(), item.subject()),
                            "operations.day.reading.withdrawn"));
    }

    private void confirm() {
        attempt(() -> services.readings().confirm(room(), item.subject()), "operations.day.reading.thanks");
    }

    private void showReaders() {
        try {
            new ReadersDialog(item, services.readings().progress(room(), item.subject())).open();
        } catch (NotFound gone) { // somebody has withdrawn the request, or the item is hidden now
            showAnew.run();
        }
    }

    private void attempt(Runnable action, String done) {
        try {
            Attempt.of(action, getTranslation(done), showAnew);
        } catch (NotFound gone) { // the item is hidden now, or the request was withdrawn: the stream shows it
            showAnew.run();
        }
    }

    private void offer(String words, Symbol symbol, Runnable action) {
        add(new QuietButton(getTranslation(words), symbol, action)
                .small()
                .labelled(getTranslation("operations.day.action", getTranslation(words), item.title())));
    }

    private SpaceId room() {
        return room.space().id();
    }
}
