package portal.guidelines.ui;

import com.vaadin.flow.i18n.I18NProvider;
import portal.access.Justification;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.WorkCard;

/** The dialog in which a reviewer returns a version to its authors, and says what they must change. */
class ReturnDialog extends ReasonDialog {
    private final WorkCard card;
    private final transient GuidelineReviews reviews;

    ReturnDialog(WorkCard card, GuidelineReviews reviews, Runnable done) {
        super(
                I18NProvider.translate("guidelines.work.return.title", card.title()),
                "guidelines.work.return.what",
                "guidelines.event.RETURN",
                "guidelines.work.returned",
                done);
        this.card = card;
        this.reviews = reviews;
    }

    @Override
    void act(Justification reason) {
        reviews.returnToAuthors(card.version(), reason);
    }
}
