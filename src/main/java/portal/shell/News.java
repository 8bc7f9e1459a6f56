package portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.documents.Documents;
import portal.documents.ui.DocumentRow;
import portal.topics.Topics;
import portal.topics.ui.TopicLine;
import portal.ui.Shortcut;

/** What was written and shared of late, each under the name of the space it lies in; a room's has the room's colour. */
class News extends UnorderedList {
    private static final Duration NEW = Duration.ofDays(30);
    private static final int MOST = 15;

    /** Something new: since when, where it lies, and how it is shown. */
    private record Item(Instant at, SpaceId space, Supplier<Component> line) {}

    News(Topics topics, Documents documents, Map<SpaceId, SpaceCard> spaces, Clock clock) {
        addClassNames("plain", "news");
        Shortcut.markRows(this);
        var written = topics.recent(NEW, MOST).stream()
                .map(row -> new Item(row.lastPostAt(), row.space(), () -> new TopicLine(row, clock)));
        var shared = documents.recent(NEW, MOST).stream()
                .map(card -> new Item(
                        card.latest().uploadedAt(), card.space(), () -> new DocumentRow(card, documents, clock)));
        Stream.concat(written, shared)
                .sorted(Comparator.comparing(Item::at).reversed())
                .limit(MOST)
                .forEach(item -> show(item, spaces.get(item.space())));
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }

    private void show(Item item, @Nullable SpaceCard space) {
        if (space != null) add(new ListItem(item.line().get(), where(space)));
    }

    /** Under which name and colour a thing of that space is listed. */
    static Component where(SpaceCard space) {
        var name = new Span(space.name());
        name.getElement().setAttribute("dir", "auto");
        var where = new Anchor(space.route());
        where.add(space.kind().symbol().icon(), name);
        where.addClassName("news-where");
        where.setClassName("news-room", space.isRestricted());
        return where;
    }
}
