package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import portal.facts.Utc;
import portal.guidelines.GuidelineCard;
import portal.guidelines.GuidelineCard.Currency;
import portal.guidelines.GuidelineCard.ReadClause;
import portal.guidelines.GuidelineFeedback;
import portal.guidelines.GuidelineFeedback.FeedbackRow;
import portal.search.ui.SoughtWords;
import portal.ui.PictureAddresses;
import portal.ui.QuietButton;
import portal.ui.Symbol;
import portal.ui.TimeLabel;

/**
 * Shows a clause as the readers of a guideline see it: its heading, its text, a warning if the translation is out of
 * date or missing, what the viewer has said about it to the authors, and its actions.
 */
class ClauseItem extends Section {
    private final GuidelineCard card;
    private final ReadClause clause;
    private final GuidelineFeedback feedback;
    private final Div own = new Div();
    private final Div actions = new Div();

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

    /** Shows something below the text of the clause, such as the document that the clause stands for. */
    void addBelow(Component component) {
        addComponentAtIndex(indexOf(own), component);
    }

    void addAction(Component action) {
        actions.add(action);
    }

    private Component heading() {
        return ClauseHeading.of(clause.source().level(), clause.number(), clause.heading(), shown());
    }

    /** Returns the language of the shown text. */
    private Locale shown() {
        return clause.currency() == Currency.MISSING ? card.source() : card.language();
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
        return InLanguage.mark(sought.in(clause.text(), shown().getLanguage(), pictures()), shown());
    }

    private PictureAddresses pictures() {
        return PictureRequests.addresses(card.id(), card.number());
    }

    /** Returns the authors' present text, which the reader can open beside an outdated translation. */
    private Component source(SoughtWords sought) {
        var inside = InLanguage.mark(new Div(), card.source());
        if (!clause.source().heading().isBlank()) {
            var heading = new Paragraph(ClauseName.words(clause.source().heading(), card.source()));
            heading.addClassName("clause-source-heading");
            inside.add(heading);
        }
        inside.add(sought.in(clause.source().text(), card.source().getLanguage(), pictures()));
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
        actions.add(new ClauseLink(link, name), tell);
        actions.addClassName("clause-actions");
        return actions;
    }

    private void tell() {
        OpenDialog.in(
                card.marked().id(),
                new FeedbackDialog(card.version(), clause, feedback, () -> show(feedback.mine(card.version()))));
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
        var item = new Div(head, new TypedText(row.text()));
        item.addClassName("clause-said");
        var answer = row.answer();
        var below = new Paragraph(
                getTranslation(answer == null ? "guidelines.feedback.unanswered" : "guidelines.feedback.answered"));
        below.addClassName("clause-own-head");
        item.add(below);
        if (answer != null) item.add(new TypedText(answer));
        return item;
    }
}
