package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseChange;
import portal.ui.Chip;
import portal.ui.Symbol;

/**
 * Says which clauses have changed since the last approval, and whether the annexes have. It is hidden if nothing has
 * changed.
 */
class ChangedBanner extends Div {
    private final ShownVersion version;
    private final Consumer<Clause> goTo;

    /** @param haveAnnexesChanged whether the annexes have changed since the last approval */
    ChangedBanner(ShownVersion version, boolean haveAnnexesChanged, Consumer<Clause> goTo) {
        this.version = version;
        this.goTo = goTo;
        addClassName("work-banner");
        var changes = version.card().changedSinceApproval();
        setVisible(haveAnnexesChanged || !changes.isEmpty());
        if (haveAnnexesChanged) add(warning(getTranslation("guidelines.annex.changed")));
        if (changes.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("plain");
        changes.forEach(change -> list.add(item(change)));
        add(warning(words(changes)), list);
    }

    private static Component warning(String words) {
        return new Paragraph(Symbol.TRIANGLE_ALERT.icon(), new Span(words));
    }

    private String words(List<ClauseChange> changes) {
        var numbers = changes.stream()
                .map(change -> version.text().numbers().getOrDefault(change.id(), ""))
                .filter(number -> !number.isEmpty())
                .toList();
        if (numbers.isEmpty()) return getTranslation("guidelines.work.changed");
        return getTranslation("guidelines.work.changed.clauses", numbers.size(), NameList.of(numbers, getLocale()));
    }

    private Component item(ClauseChange change) {
        var kind = new Chip(getTranslation("guidelines.change." + change.kind()));
        if (change.after() != null) return new ListItem(ClauseButton.of(version, change.id(), goTo), kind);
        var removed = change.clause().heading();
        return new ListItem(ClauseName.words(removed, version.card().language()), kind);
    }
}
