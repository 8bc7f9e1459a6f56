package portal.shell;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import portal.ui.HomeNews;
import portal.ui.Shortcut;

/** The list of one source of news on the home page; hidden if the source has no news. */
class HomeNewsList extends Section {
    HomeNewsList(HomeNews source, Clock clock) {
        addClassName("home-news");
        var items = source.items();
        setVisible(!items.isEmpty());
        if (items.isEmpty()) return;
        var rows = new UnorderedList();
        rows.addClassNames("plain", "bell-rows");
        Shortcut.markRows(rows);
        items.forEach(item -> rows.add(new ListItem(new BellRow(item, clock))));
        add(new H2(source.title()), rows);
    }
}
