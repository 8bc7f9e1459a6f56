package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseId;
import portal.ui.QuietButton;

/** The name of a clause as a button that goes to the clause. */
class ClauseButton extends QuietButton {
    private ClauseButton(Component name, Runnable action) {
        super("", action);
        small();
        addClassName("clause-button");
        getElement().appendChild(name.getElement());
    }

    /**
     * Returns the button; if the clause is no longer in the text, only words that say so.
     *
     * @param goTo goes to the clause
     */
    static Component of(ShownVersion version, ClauseId id, Consumer<Clause> goTo) {
        return version.clause(id)
                .<Component>map(clause -> new ClauseButton(
                        ClauseName.shown(
                                version.text().numbers().getOrDefault(id, ""),
                                clause.heading(),
                                version.card().language()),
                        () -> goTo.accept(clause)))
                .orElseGet(() -> new Span(version.name(id)));
    }
}
