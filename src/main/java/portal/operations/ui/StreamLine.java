package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import portal.access.StreamItem;
import portal.access.ui.Byline;
import portal.access.ui.ItemHead;
import portal.operations.RoomCard;
import portal.operations.StreamEntry;
import portal.ui.Chip;
import portal.ui.LeftToRight;
import portal.ui.TimeLabel;

/** An entry of a room's stream: what happened, by whom, its marking, its first words, and the actions on it. */
class StreamLine extends Article {
    /** @param showAnew shows the stream as it is now */
    StreamLine(RoomCard room, StreamEntry entry, DayServices services, Runnable showAnew) {
        var item = entry.item();
        addClassName("stream-line");
        setClassName("stream-unread", entry.isUnread());
        var symbol = item.kind().symbol().icon();
        var words = new Div(title(item), new ItemHead(facts(entry, services), item.marked()));
        if (!item.beginning().isEmpty()) words.add(beginning(item));
        words.add(new StreamActions(room, entry, services, showAnew));
        add(symbol, words);
    }

    private static Anchor title(StreamItem item) {
        var title = LeftToRight.show(new Anchor(), item.title());
        title.setHref(item.route());
        title.addClassName("stream-title");
        if (item.language() != null) title.getElement().setAttribute("lang", item.language());
        return title;
    }

    private Component facts(StreamEntry entry, DayServices services) {
        var item = entry.item();
        var facts = new Div(
                new Span(getTranslation(item.words())),
                new Byline(item.author()),
                new TimeLabel(item.at(), services.clock()));
        facts.addClassName("stream-facts");
        if (item.answers() > 0) facts.add(new Span(getTranslation("operations.day.answers", item.answers())));
        if (entry.isUnread()) facts.add(new Chip(getTranslation("operations.day.unread"), Chip.Tone.ACCENT));
        if (item.isMention()) facts.add(new Chip(getTranslation("operations.day.mention"), Chip.Tone.WARN));
        if (entry.isPinned()) facts.add(new Chip(getTranslation("operations.day.pinned")));
        return facts;
    }

    private static Component beginning(StreamItem item) {
        var beginning = LeftToRight.show(new Paragraph(), item.beginning());
        beginning.addClassName("stream-beginning");
        if (item.language() != null) beginning.getElement().setAttribute("lang", item.language());
        return beginning;
    }
}
