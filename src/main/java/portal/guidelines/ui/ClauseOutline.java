package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import portal.guidelines.clauses.Clause;
import portal.ui.Chip;

/** The clauses of a version as they were saved last, with their numbers and how many comments are open on each. */
class ClauseOutline extends WorkPanel {
    private final ShownVersion version;
    private final Consumer<Clause> goTo;

    ClauseOutline(ShownVersion version, Consumer<Clause> goTo) {
        this(version, goTo, new OrderedList());
    }

    private ClauseOutline(ShownVersion version, Consumer<Clause> goTo, OrderedList list) {
        super(openAtFirst(list));
        this.version = version;
        this.goTo = goTo;
        addClassName("work-outline");
        list.addClassName("plain");
        version.text().clauses().forEach(clause -> list.add(item(clause)));
        setVisible(!version.text().clauses().isEmpty());
    }

    private static Component openAtFirst(OrderedList list) {
        var clauses = new NativeDetails(new H2(I18NProvider.translate("guidelines.work.clauses")), list);
        clauses.setOpen(true);
        return clauses;
    }

    private Component item(Clause clause) {
        var open = version.openComments(clause.id());
        var item = new ListItem(ClauseButton.of(version, clause.id(), goTo));
        item.addClassName("level-" + clause.level());
        if (open > 0) item.add(new Chip(getTranslation("guidelines.work.comments.open", open), Chip.Tone.WARN));
        return item;
    }
}
