package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import portal.access.Access;
import portal.access.ui.MarkingLine;
import portal.access.ui.WhoCanSeeThis;
import portal.guidelines.GuidelineItems;
import portal.guidelines.WorkCard;
import portal.ui.Breadcrumb;
import portal.ui.LeftToRight;
import portal.ui.PageHead;
import portal.ui.Symbol;

/** The top of the page of a version: where it belongs, its title, its state, and who can read it now. */
class WorkHead extends Div {
    private final ShownVersion version;

    WorkHead(ShownVersion version, Access access) {
        this.version = version;
        addClassName("work-head");
        var card = version.card();
        var library = new Anchor(GuidelineItems.GUIDELINES, getTranslation("guidelines.title"));
        var reading = new Anchor(
                card.guideline().route() + "?version=" + card.number(), getTranslation("guidelines.work.read"));
        var title = InLanguage.mark(LeftToRight.show(new Span(), card.title()), card.language());
        var head = new PageHead(title).line(facts(card)).line(new MarkingLine(card.marked()));
        if (card.state().isInWork()) head.line(readers(access));
        add(new Breadcrumb(library, reading), head);
    }

    private Component facts(WorkCard card) {
        var facts = new Div(
                new StateChip(card.state()),
                new Span(getTranslation("guidelines.version", card.number())),
                new Span(InLanguage.name(card.language(), getLocale())));
        facts.addClassName("work-facts");
        return facts;
    }

    private Component readers(Access access) {
        var words = new Paragraph(
                Symbol.LOCK.icon(), new Span(getTranslation("guidelines.work.audience", version.people())));
        var line = new Div(
                words, WhoCanSeeThis.button(access, version.card().marked().id()));
        line.addClassName("work-audience");
        return line;
    }
}
