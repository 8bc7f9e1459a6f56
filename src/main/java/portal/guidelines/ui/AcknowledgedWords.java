package portal.guidelines.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import portal.facts.Utc;
import portal.guidelines.OwnAcknowledgement;
import portal.ui.Symbol;
import portal.ui.TimeLabel;

/** Says which version of a guideline the viewer has acknowledged, and by when they must acknowledge this one. */
class AcknowledgedWords extends Facts {
    AcknowledgedWords(OwnAcknowledgement own, LocalDate today) {
        addClassName("guideline-own");
        var says = new Span(said(own));
        if (own.at() != null) {
            says.addComponentAsFirst(Symbol.CIRCLE_CHECK.icon());
            says.addClassName("guideline-done");
        }
        add(says);
        if (own.isPending() && own.dueOn() != null) add(new DueDay("guidelines.library.due", own.dueOn(), today));
    }

    private String said(OwnAcknowledgement own) {
        var known = own.acknowledgedNumber();
        if (known == null) return getTranslation("guidelines.library.not-acknowledged");
        return own.at() == null
                ? getTranslation("guidelines.library.acknowledged.earlier", known, own.number())
                : getTranslation(
                        "guidelines.library.acknowledged", known, TimeLabel.day(Utc.day(own.at()), getLocale()));
    }
}
