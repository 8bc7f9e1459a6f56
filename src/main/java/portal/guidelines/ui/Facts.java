package portal.guidelines.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.facts.Utc;
import portal.guidelines.VersionState;
import portal.people.PersonCard;
import portal.ui.LeftToRight;
import portal.ui.TimeLabel;

/** Short facts in one line of small type, with a dot between two of them. */
class Facts extends Div {
    Facts() {
        addClassNames("facts", "guideline-facts");
    }

    /** Begins a line about a version with its number and its state. */
    static Facts of(int number, VersionState state) {
        var facts = new Facts().fact(I18NProvider.translate("guidelines.version", number));
        facts.add(new Span(new StateChip(state)));
        return facts;
    }

    /** Adds a fact. */
    Facts fact(String words) {
        add(new Span(words));
        return this;
    }

    /** Adds since when a version has been in force; nothing if it was never published. */
    Facts inForceSince(@Nullable Instant publishedAt) {
        if (publishedAt == null) return this;
        return fact(getTranslation("guidelines.library.since", TimeLabel.day(Utc.day(publishedAt), getLocale())));
    }

    /** Adds who works on a version: the name, and where the person is from. */
    Facts worker(PersonCard person) {
        var name = LeftToRight.show(new Span(), person.name());
        name.addClassName("work-name");
        add(name);
        return fact(person.home(getLocale()));
    }
}
