package portal.guidelines.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import portal.access.Refused;
import portal.access.ui.Attempt;
import portal.facts.Utc;
import portal.guidelines.Acknowledgements;
import portal.guidelines.GuidelineCard;
import portal.guidelines.OwnAcknowledgement;
import portal.ui.PrimaryButton;
import portal.ui.Symbol;
import portal.ui.TimeLabel;
import portal.ui.Toast;

/**
 * The box in which a reader confirms that they have read and understood the version in force. Afterwards it says when
 * they did so and in which language they read it.
 */
class AcknowledgementBox extends Section {
    private final GuidelineCard card;
    private final Acknowledgements acknowledgements;
    private final LocalDate today;
    private final Runnable done;
    private final boolean hasChanges;

    /**
     * @param hasChanges whether the viewer may compare the version with the one that they have acknowledged
     * @param done runs after the viewer has acknowledged the version
     */
    AcknowledgementBox(
            GuidelineCard card,
            OwnAcknowledgement own,
            boolean hasChanges,
            Acknowledgements acknowledgements,
            LocalDate today,
            Runnable done) {
        this.card = card;
        this.acknowledgements = acknowledgements;
        this.today = today;
        this.done = done;
        this.hasChanges = hasChanges;
        addClassName("acknowledgement");
        show(own);
    }

    final void show(OwnAcknowledgement own) {
        removeAll();
        add(new H2(getTranslation("guidelines.read.acknowledgement")));
        if (own.at() == null) ask(own);
        else add(given(own, own.at(), Objects.requireNonNullElse(own.language(), card.source())));
        var known = own.acknowledgedNumber();
        if (hasChanges && known != null && known < card.number())
            add(new Anchor(
                    ReadingAddress.differences(card.id(), known, card.number()),
                    getTranslation("guidelines.read.changes-since", known)));
        setClassName("acknowledgement-pending", own.isPending());
    }

    private void ask(OwnAcknowledgement own) {
        if (own.isPending() && own.dueOn() != null)
            add(new Paragraph(new DueDay("guidelines.read.due", own.dueOn(), today)));
        else if (!own.isPending()) add(new Paragraph(getTranslation("guidelines.read.voluntary")));
        var known = own.acknowledgedNumber();
        if (known != null) add(new Paragraph(getTranslation("guidelines.read.again", known)));
        add(new Paragraph(getTranslation(
                "guidelines.read.acknowledge.what", card.number(), InLanguage.name(card.language(), getLocale()))));
        add(button());
    }

    private Button button() {
        var button = new PrimaryButton(getTranslation("guidelines.read.acknowledge"), Symbol.CHECK, this::acknowledge);
        button.setDisableOnClick(true);
        return button;
    }

    private void acknowledge() {
        try {
            acknowledgements.acknowledge(card.version(), card.language());
            Toast.done(getTranslation("guidelines.read.acknowledged.now", card.number()));
            done.run();
            LostFocus.moveTo(this);
        } catch (Refused refused) {
            Toast.problem(Attempt.why(refused));
            getChildren().filter(Button.class::isInstance).forEach(button -> ((Button) button).setEnabled(true));
        }
    }

    private Paragraph given(OwnAcknowledgement own, Instant at, Locale language) {
        var known = own.acknowledgedNumber();
        var given = new Paragraph(
                Symbol.CIRCLE_CHECK.icon(),
                new Span(getTranslation(
                        "guidelines.read.acknowledged",
                        known == null ? own.number() : known,
                        TimeLabel.day(Utc.day(at), getLocale()),
                        InLanguage.name(language, getLocale()))));
        given.addClassName("guideline-done");
        return given;
    }
}
