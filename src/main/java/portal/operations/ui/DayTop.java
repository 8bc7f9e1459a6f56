package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import portal.access.StreamItem;
import portal.access.ui.Refreshable;
import portal.access.ui.ShownAudiences;
import portal.operations.RoomCard;
import portal.operations.StreamFilter;
import portal.ui.LeftToRight;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/** What stands above a room's stream: what the viewer was asked to read, what is pinned, and the filters. */
class DayTop extends Div implements Refreshable {
    private final RoomCard room;
    private final StreamFilter filter;
    private final Map<String, String> parts;
    private final DayServices services;
    private final Runnable markAllRead;

    /** @param parts the keys of the texts that name the parts of the stream, by their codes */
    DayTop(RoomCard room, StreamFilter filter, Map<String, String> parts, DayServices services, Runnable markAllRead) {
        this.room = room;
        this.filter = filter;
        this.parts = parts;
        this.services = services;
        this.markAllRead = markAllRead;
        addClassName("day-top");
        ShownAudiences.everything(this);
        askAgain();
    }

    @Override
    public final void askAgain() {
        removeAll();
        var id = room.space().id();
        var toRead = services.readings().pending(id);
        var unread = services.stream().unread(id);
        items("operations.day.to-read", Symbol.EYE, toRead);
        items("operations.day.pins", Symbol.PIN, services.pins().of(id));
        add(new StreamFilters(room, filter, parts, unread, toRead.size()));
        if (unread > 0) add(markRead());
    }

    private Component markRead() {
        var button = new QuietButton(getTranslation("operations.day.mark-read"), Symbol.CHECK, markAllRead).small();
        button.addClassName("day-mark-read");
        return button;
    }

    private void items(String title, Symbol symbol, List<StreamItem> items) {
        if (items.isEmpty()) return;
        var heading = new H2(symbol.icon());
        heading.add(getTranslation(title));
        var list = new UnorderedList();
        list.addClassName("plain");
        items.forEach(item -> list.add(line(item)));
        var section = new Section(heading, list);
        section.addClassName("day-items");
        add(section);
    }

    private static ListItem line(StreamItem item) {
        var link = LeftToRight.show(new Anchor(), item.title());
        link.setHref(item.route());
        var line = new ListItem(item.kind().symbol().icon(), link);
        ShownAudiences.in(item.marked().id(), line);
        return line;
    }
}
