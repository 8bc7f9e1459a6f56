package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import portal.access.Access;
import portal.access.ui.Attempt;
import portal.guidelines.GuidelineReviewers;
import portal.guidelines.WorkCard;
import portal.guidelines.WorkCard.TeamMember;
import portal.people.PersonCard;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/** The stand-in of a reviewer, and what authors, the reviewer and the trainer in charge can do about the review. */
class ReviewerActions extends Div {
    private final WorkCard card;
    private final TeamMember reviewer;
    private final GuidelineReviewers reviewers;
    private final Access access;
    private final Runnable changed;

    ReviewerActions(WorkCard card, TeamMember reviewer, GuidelineReviewers reviewers, Access access, Runnable changed) {
        this.card = card;
        this.reviewer = reviewer;
        this.reviewers = reviewers;
        this.access = access;
        this.changed = changed;
        addClassName("work-stand-in");
        var standIn = reviewer.standIn();
        if (standIn != null) add(standIn(standIn));
        else if (mayName() && !isBound()) add(button("guidelines.stand-in.name", Symbol.PLUS, this::name));
        if (card.isInCharge() && card.state().isInWork())
            add(button("guidelines.stand-in.replace", Symbol.USERS, this::replace));
    }

    private boolean mayName() {
        return card.state().isCurrent() && (card.isMine() || isViewer());
    }

    private boolean isViewer() {
        return reviewer.person().id().equals(access.viewer());
    }

    /**
     * Returns whether the viewer cannot name a stand-in because the reviewer has returned the version: then only the
     * reviewer can.
     */
    private boolean isBound() {
        return card.state().isInWork() && reviewer.hasReturned() && !isViewer();
    }

    private Component standIn(PersonCard standIn) {
        var shown =
                new Div(new Facts().fact(getTranslation("guidelines.stand-in")).worker(standIn));
        shown.addClassName("work-member");
        if (mayName())
            shown.add(
                    new QuietButton(Symbol.X, getTranslation("guidelines.stand-in.end", standIn.name()), this::release)
                            .small());
        return shown;
    }

    private QuietButton button(String key, Symbol symbol, Runnable action) {
        return new QuietButton(getTranslation(key), symbol, action)
                .small()
                .labelled(getTranslation(key + ".of", reviewer.person().name()));
    }

    private void name() {
        open(new StandInDialog(card, reviewer, reviewers, access, changed));
    }

    private void replace() {
        open(new ReplaceReviewerDialog(card, reviewer, reviewers, access, changed));
    }

    private void open(Dialog dialog) {
        OpenDialog.in(card.marked().id(), dialog);
    }

    private void release() {
        Attempt.of(
                () -> reviewers.releaseStandIn(card.version(), reviewer.person().id()),
                getTranslation("guidelines.stand-in.ended"),
                changed);
    }
}
