package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import portal.access.Access;
import portal.facts.Utc;
import portal.guidelines.GuidelineFeedback;
import portal.guidelines.GuidelinePublication;
import portal.guidelines.GuidelineTranslations;
import portal.guidelines.GuidelineWriting;

/** Makes what stands around the text of a version: the head and the banner above it, and the panels beside it. */
@org.springframework.stereotype.Component
class WorkPanels {
    private final WorkServices services;
    private final GuidelineWriting writing;
    private final GuidelinePublication publication;
    private final GuidelineTranslations translations;
    private final GuidelineFeedback feedback;
    private final DocumentServices documents;
    private final Access access;
    private final Clock clock;

    WorkPanels(
            WorkServices services,
            GuidelineWriting writing,
            GuidelinePublication publication,
            GuidelineTranslations translations,
            GuidelineFeedback feedback,
            DocumentServices documents,
            Access access,
            Clock clock) {
        this.services = services;
        this.writing = writing;
        this.publication = publication;
        this.translations = translations;
        this.feedback = feedback;
        this.documents = documents;
        this.access = access;
        this.clock = clock;
    }

    WorkHead head(ShownVersion now) {
        return new WorkHead(now, access);
    }

    ChangedBanner banner(ShownVersion now, VersionText text) {
        var haveAnnexesChanged =
                documents.annexes().haveChangedSinceApproval(now.card().version());
        return new ChangedBanner(now, haveAnnexesChanged, text::goTo);
    }

    /** @param changed shows the page anew */
    CommentForm commentForm(ShownVersion now, Runnable changed) {
        return new CommentForm(now, services, changed);
    }

    /**
     * Returns the panels beside the text, from top to bottom.
     *
     * @param form the form for a comment, which stands among them
     * @param changed shows the page anew
     */
    Component[] beside(ShownVersion now, VersionText text, CommentForm form, Runnable changed) {
        var card = now.card();
        var today = Utc.day(clock.instant());
        var sheets = translations.sheets(card.version());
        var steps = new VersionSteps(now, text, sheets, services.reviews(), publication, clock, changed);
        var plan = new PlannedDay(card, publication, today, changed);
        return new Component[] {
            new NextPanel(card.choices(), plan, steps::take),
            new WithdrawalPanel(card, publication, access, changed),
            new ClauseOutline(now, text::goTo),
            new AnnexPanel(card, documents, changed),
            new CommentPanel(now, services, clock, text, changed),
            form,
            new DecisionList(card.decisions(), clock),
            new FeedbackPanel(now, feedback, clock, text::goTo, changed),
            new TeamPanel(card, writing, services, access, today, changed),
            new TranslationPanel(sheets)
        };
    }
}
