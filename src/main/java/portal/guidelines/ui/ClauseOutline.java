package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import portal.guidelines.clauses.Clause;
import portal.ui.Chip;
import portal.ui.QuietButton;

/** The clauses of a version as they were saved last, with their numbers and how many comments are open on each. */
class ClauseOutline extends Section {
    private final ShownVersion version;
    private final Consumer<Clause> goTo;

    ClauseOutline(ShownVersion version, Consumer<Clause> goTo) {
        this.version = version;
        this.goTo = goTo;
        addClassNames("work-panel", "work-outline");
        var list = new OrderedList();
        list.addClassName("plain");
        version.text().clauses().forEach(clause -> list.add(item(clause)));
        var clauses = new NativeDetails(new H2(getTranslation("guidelines.work.clauses")), list);
        clauses.setOpen(true);
        add(clauses);
        setVisible(!version.text().clauses().isEmpty());
    }

    private Component item(Clause clause) {
        var name = version.name(clause.id());
        var open = version.openComments(clause.id());
        var item = new ListItem(new QuietButton(name, () -> goTo.accept(clause)).small());
        item.addClassName("level-" + clause.level());
        if (open > 0) item.add(new Chip(getTranslation("guidelines.work.comments.open", open), Chip.Tone.WARN));
        return item;
    }
}
