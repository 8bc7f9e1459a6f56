package portal.guidelines.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import portal.guidelines.GuidelineCard;
import portal.guidelines.GuidelineCard.ReadClause;
import portal.ui.Symbol;

/**
 * The link to the form for a new topic about a clause, in the space of the guideline. The address names the clause only
 * by its id; the form reads the text of the clause itself, as the viewer may read it.
 */
class AskLink extends Anchor {
    AskLink(GuidelineCard card, ReadClause clause) {
        super("spaces/" + card.space().value() + "/new-topic?quote=" + card.id().value() + "&part="
                + clause.source().id().value());
        addClassName("clause-ask");
        setAriaLabel(getTranslation("guidelines.ask.clause.of", ClauseName.of(clause.number())));
        add(Symbol.MESSAGE_SQUARE.icon(), new Span(getTranslation("guidelines.ask.clause")));
    }
}
