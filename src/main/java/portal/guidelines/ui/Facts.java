package portal.guidelines.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import portal.guidelines.VersionState;

/** Short facts in one line of small type, with a dot between two of them. */
class Facts extends Div {
    Facts() {
        addClassNames("facts", "guideline-facts");
    }

    /** Begins a line about a version with its number and its state. */
    static Facts of(int number, VersionState state) {
        var facts = new Facts().say(I18NProvider.translate("guidelines.version", number));
        facts.add(new Span(new StateChip(state)));
        return facts;
    }

    /** Adds a fact. */
    Facts say(String words) {
        add(new Span(words));
        return this;
    }
}
