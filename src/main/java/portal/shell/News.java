package portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.topics.TopicRow;
import portal.topics.ui.TopicLine;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/** What was written of late, each under the name of the space it lies in; a room's carries the room's colour. */
class News extends UnorderedList {
    private final transient Map<SpaceId, SpaceCard> spaces;

    News(List<TopicRow> rows, List<SpaceCard> rooms, List<SpaceCard> forums, Clock clock) {
        this.spaces = Stream.concat(rooms.stream(), forums.stream())
                .collect(Collectors.toMap(SpaceCard::id, Function.identity()));
        addClassNames("plain", "news");
        Shortcut.markRows(this);
        rows.forEach(row -> {
            var space = spaces.get(row.space());
            if (space != null) add(new ListItem(new TopicLine(row, clock), where(space)));
        });
    }

    private static Component where(SpaceCard space) {
        var symbol = space.isOperation() ? Symbol.LOCK : Symbol.BOOK_OPEN;
        var name = new Span(space.name());
        name.getElement().setAttribute("dir", "auto");
        var where = new Anchor(space.route());
        where.add(symbol.icon(), name);
        where.addClassName("news-where");
        where.setClassName("news-room", space.isOperation());
        return where;
    }
}
