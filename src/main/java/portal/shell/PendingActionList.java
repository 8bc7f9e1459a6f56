package portal.shell;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import portal.ui.PendingActions;
import portal.ui.Shortcut;

/**
 * The list of the user's tasks, the newest first, and of the messages of sources that could not be queried; hidden if
 * there is neither.
 */
class PendingActionList extends Section {
    PendingActionList(List<PendingActions> sources, Clock clock) {
        addClassName("needs-me");
        var rows = new UnorderedList();
        rows.addClassNames("plain", "bell-rows");
        Shortcut.markRows(rows);
        var told = BellContent.by(sources);
        told.items().forEach(item -> rows.add(new ListItem(new BellRow(item, clock))));
        setVisible(!told.items().isEmpty() || !told.unknown().isEmpty());
        if (!isVisible()) return;
        add(new H2(getTranslation("shell.needs-me")));
        told.unknown().forEach(says -> add(new Paragraph(says)));
        add(rows);
    }
}
