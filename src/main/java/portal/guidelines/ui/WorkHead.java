package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import portal.access.Access;
import portal.access.ui.MarkingLine;
import portal.access.ui.WhoCanSeeThis;
import portal.guidelines.WorkCard;
import portal.ui.PageHead;
import portal.ui.Symbol;

/**
 * The top of the page of a version: the links above the title, the title, the state, and, until publication, who can
 * read the version now.
 */
class WorkHead extends Div {
    private final ShownVersion version;

    WorkHead(ShownVersion version, Access access) {
        this.version = version;
        addClassName("work-head");
        var card = version.card();
        var title = InLanguage.words(card.title(), card.language());
        var head = new PageHead(title).line(facts(card)).line(new MarkingLine(card.marked()));
        if (card.state().isInWork()) head.line(readers(access));
        add(trail(card), head);
    }

    private Component trail(WorkCard card) {
        return new GuidelineTrail()
                .guideline(card.guideline(), card.title(), card.language())
                .page(getTranslation("guidelines.version", card.number()));
    }

    private Component facts(WorkCard card) {
        var reading = ReadingAddress.of(card.guideline()).ofVersion(card.number());
        var facts = Facts.of(card.number(), card.state()).fact(InLanguage.name(card.language(), getLocale()));
        facts.add(new Anchor(reading.route(), getTranslation("guidelines.work.read")));
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
