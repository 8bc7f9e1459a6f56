package portal.guidelines.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import portal.access.ui.Attempt;
import portal.facts.Utc;
import portal.guidelines.GuidelineItems;
import portal.guidelines.GuidelinePublication;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.TranslationSheet;
import portal.guidelines.VersionEvent;
import portal.ui.Confirm;

/** Takes the steps of a version, each after the dialog that it needs. */
class VersionSteps {
    private final ShownVersion version;
    private final VersionText text;
    private final List<TranslationSheet> translations;
    private final GuidelineReviews reviews;
    private final GuidelinePublication publication;
    private final Clock clock;
    private final Runnable changed;

    /** @param changed shows the page anew */
    VersionSteps(
            ShownVersion version,
            VersionText text,
            List<TranslationSheet> translations,
            GuidelineReviews reviews,
            GuidelinePublication publication,
            Clock clock,
            Runnable changed) {
        this.version = version;
        this.text = text;
        this.translations = translations;
        this.reviews = reviews;
        this.publication = publication;
        this.clock = clock;
        this.changed = changed;
    }

    void take(VersionEvent event) {
        switch (event) {
            case SUBMIT -> text.afterSaving(() -> open(new SubmitDialog(version.card(), reviews, changed)));
            case RETURN -> open(new ReturnDialog(version.card(), reviews, changed));
            case APPROVE -> open(approval());
            case PUBLISH -> open(publishDialog());
            case WITHDRAW -> open(withdrawal());
            case DISCARD -> open(discarding());
            case SUPERSEDE, ARCHIVE -> throw new IllegalArgumentException("The portal does this by itself");
        }
    }

    private void open(Dialog dialog) {
        OpenDialog.in(version.card().marked().id(), dialog);
    }

    private Dialog approval() {
        var consequence = translated("guidelines.work.approve.what");
        return new Confirm(
                translated("guidelines.work.approve.title", version.card().title()),
                consequence,
                translated("guidelines.event.APPROVE"),
                this::approve);
    }

    private void approve() {
        Attempt.of(
                () -> reviews.approve(version.card().version(), version.text().hash()),
                translated("guidelines.work.approved"),
                changed);
    }

    private Dialog publishDialog() {
        return new PublishDialog(
                version.card(), translations, text.hasUnsaved(), publication, Utc.day(clock.instant()), changed);
    }

    private Dialog withdrawal() {
        return new Confirm(
                translated(
                        "guidelines.withdraw.confirm",
                        version.card().title(),
                        version.card().number()),
                translated("guidelines.withdraw.confirm.what"),
                translated("guidelines.event.WITHDRAW"),
                this::withdraw);
    }

    private void withdraw() {
        Attempt.of(
                () -> publication.withdraw(
                        version.card().version(),
                        Objects.requireNonNull(version.card().withdrawal()).kind()),
                translated("guidelines.withdraw.done"),
                changed);
    }

    /** Asks twice, because a discarded draft cannot be brought back. */
    private Dialog discarding() {
        return new Confirm(
                translated("guidelines.discard.question", version.card().title()),
                translated("guidelines.discard.what", version.card().number()),
                translated("guidelines.event.DISCARD"),
                () -> open(new Confirm(
                        translated("guidelines.discard.again"),
                        translated("guidelines.discard.for-good"),
                        translated("guidelines.discard.yes"),
                        this::discard)));
    }

    private void discard() {
        Attempt.of(
                () -> publication.discard(version.card().version()),
                translated("guidelines.discard.done"),
                () -> UI.getCurrent().navigate(GuidelineItems.GUIDELINES));
    }

    private static String translated(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
