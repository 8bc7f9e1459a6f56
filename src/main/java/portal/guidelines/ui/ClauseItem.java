package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import portal.access.ui.ShownAudiences;
import portal.facts.Utc;
import portal.guidelines.GuidelineCard;
import portal.guidelines.GuidelineCard.Currency;
import portal.guidelines.GuidelineCard.ReadClause;
import portal.guidelines.GuidelineFeedback;
import portal.guidelines.GuidelineFeedback.FeedbackRow;
import portal.search.ui.SoughtWords;
import portal.ui.LeftToRight;
import portal.ui.QuietButton;
import portal.ui.Symbol;
import portal.ui.TimeLabel;

/**
 * A clause of a guideline as its readers see it: its heading, its text, a warning if the translation is out of date or
 * missing, what the viewer has said about it to the authors, and its actions.
 */
class ClauseItem extends Section {
    private final GuidelineCard card;
    private final ReadClause clause;
    private final GuidelineFeedback feedback;
    private final Div own = new Div();

    /** @param said what the viewer has said about any clause of this version */
    ClauseItem(
            GuidelineCard card,
            ReadClause clause,
            SoughtWords sought,
            GuidelineFeedback feedback,
            List<FeedbackRow> said) {
        this.card = card;
        this.clause = clause;
        this.feedback = feedback;
        addClassName("clause");
        setId(clause.anchor());
        getElement().setAttribute("tabindex", "-1");
        setAriaLabel(ClauseName.of(clause.number()));
        own.addClassName("clause-own");
        show(said);
        if (!clause.heading().isBlank()) add(heading());
        if (clause.currency() != Currency.CURRENT) add(warning());
        if (!clause.text().isBlank()) add(text(sought));
        if (clause.currency() == Currency.OUTDATED) add(source(sought));
        add(own, actions());
    }

    private Component heading() {
        HtmlContainer heading = clause.source().level() > 1 ? new H3() : new H2();
        var number = new Span(clause.number());
        number.addClassNames("clause-number", "number");
        heading.add(number, in(shown(), LeftToRight.show(new Span(), ClauseName.heading(clause.heading()))));
        return heading;
    }

    /** Returns the language of the shown text. */
    private Locale shown() {
        return clause.currency() == Currency.MISSING ? card.source() : card.language();
    }

    private static <C extends HasElement> C in(Locale language, C words) {
        return InLanguage.mark(words, language);
    }

    private Component warning() {
        var key = clause.currency() == Currency.MISSING ? "guidelines.read.missing" : "guidelines.read.outdated";
        var warning = new Paragraph(
                Symbol.TRIANGLE_ALERT.icon(),
                new Span(getTranslation(
                        key,
                        InLanguage.name(card.language(), getLocale()),
                        InLanguage.name(card.source(), getLocale()))));
        warning.addClassName("clause-warning");
        return warning;
    }

    private Component text(SoughtWords sought) {
        return in(shown(), sought.in(clause.text(), shown().getLanguage()));
    }

    /** Returns the authors' present text, which the reader can open beside an outdated translation. */
    private Component source(SoughtWords sought) {
        var inside = in(card.source(), new Div());
        if (!clause.source().heading().isBlank()) {
            var heading = LeftToRight.show(
                    new Paragraph(), ClauseName.heading(clause.source().heading()));
            heading.addClassName("clause-source-heading");
            inside.add(in(card.source(), heading));
        }
        inside.add(sought.in(clause.source().text(), card.source().getLanguage()));
        var source = new NativeDetails(
                getTranslation("guidelines.read.source", InLanguage.name(card.source(), getLocale())), inside);
        source.addClassName("clause-source");
        return source;
    }

    private Component actions() {
        var name = ClauseName.of(clause.number());
        var link = ReadingAddress.of(card.id()).at(clause.source().id()).route();
        var tell = new QuietButton(getTranslation("guidelines.feedback.give"), Symbol.FLAG, this::tell)
                .small()
                .labelled(getTranslation("guidelines.feedback.give.of", name));
        var actions = new Div(new ClauseLink(link, name), tell);
        actions.addClassName("clause-actions");
        return actions;
    }

    private void tell() {
        var dialog = new FeedbackDialog(card.version(), clause, feedback, () -> show(feedback.mine(card.version())));
        ShownAudiences.in(card.marked().id(), dialog);
        dialog.open();
    }

    private void show(List<FeedbackRow> said) {
        own.removeAll();
        said.stream().filter(row -> row.clause().equals(clause.source().id())).forEach(row -> own.add(said(row)));
        own.setVisible(own.getComponentCount() > 0);
    }

    private Component said(FeedbackRow row) {
        var head = new Paragraph(getTranslation(
                "guidelines.feedback.said",
                TimeLabel.day(Utc.day(row.at()), getLocale()),
                getTranslation("guidelines.feedback.kind." + row.kind())));
        head.addClassName("clause-own-head");
        var item = new Div(head, typed(row.text()));
        item.addClassName("clause-said");
        var answer = row.answer();
        var below = new Paragraph(
                getTranslation(answer == null ? "guidelines.feedback.unanswered" : "guidelines.feedback.answered"));
        below.addClassName("clause-own-head");
        item.add(below);
        if (answer != null) item.add(typed(answer));
        return item;
    }

    private static Component typed(String words) {
        var typed = LeftToRight.show(new Paragraph(), words);
        typed.addClassName("clause-typed");
        return typed;
    }
}
