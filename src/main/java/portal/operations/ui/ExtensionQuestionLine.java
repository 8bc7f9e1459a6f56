package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import portal.access.ui.Attempt;
import portal.operations.ExtensionQuestion;
import portal.ui.Confirm;
import portal.ui.LeftToRight;
import portal.ui.PrimaryButton;
import portal.ui.TimeLabel;

/** Asks a bureau whether an operation in which its officers take part may end later. */
class ExtensionQuestionLine extends Article {
    private final ExtensionQuestion question;
    private final transient LifeServices services;
    private final transient Runnable changed;

    /** @param changed shows the page anew */
    ExtensionQuestionLine(ExtensionQuestion question, LifeServices services, Runnable changed) {
        this.question = question;
        this.services = services;
        this.changed = changed;
        addClassName("proposal-line");
        var codename = new Span(question.codename());
        codename.getElement().setAttribute("dir", "auto");
        add(
                new H3(codename),
                new Paragraph(getTranslation(
                        "operations.extension.question",
                        TimeLabel.day(question.until(), getLocale()),
                        TimeLabel.day(question.period().endsOn(), getLocale()))),
                LeftToRight.show(new Paragraph(), question.reason()),
                facts(),
                actions());
    }

    private Component facts() {
        var facts = new Div();
        facts.addClassNames("national-facts", "facts");
        question.proposedBy()
                .ifPresent(person ->
                        facts.add(new Span(getTranslation("operations.proposed.by", person.name(), person.agency()))));
        facts.add(new TimeLabel(question.proposedAt(), services.clock()));
        return facts;
    }

    private Component actions() {
        var consent = new PrimaryButton(getTranslation("operations.extension.consent"), this::confirm);
        var object = new Button(
                getTranslation("operations.object.do"), click -> objection().open());
        consent.setAriaLabel(of(consent));
        object.setAriaLabel(of(object));
        var actions = new Div(consent, object);
        actions.addClassName("room-state-actions");
        return actions;
    }

    private String of(Button button) {
        return getTranslation("operations.event.of", button.getText(), question.codename());
    }

    private void confirm() {
        new Confirm(
                        getTranslation("operations.extension.consent.title", question.codename()),
                        getTranslation(
                                "operations.extension.consent.what", TimeLabel.day(question.until(), getLocale())),
                        getTranslation("operations.extension.consent"),
                        () -> Attempt.of(
                                () -> services.extensions().consent(question.room(), question.until()),
                                getTranslation("operations.extension.consent.done", question.codename()),
                                changed))
                .open();
    }

    private JustificationDialog objection() {
        return new JustificationDialog(
                "operations.object",
                question.codename(),
                reason -> services.extensions().object(question.room(), question.until(), reason),
                changed);
    }
}
