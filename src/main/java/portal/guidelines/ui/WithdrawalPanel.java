package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import portal.access.Access;
import portal.access.ui.ShownAudiences;
import portal.guidelines.GuidelinePublication;
import portal.guidelines.VersionState;
import portal.guidelines.WorkCard;
import portal.guidelines.WorkCard.ProposedWithdrawal;
import portal.people.Role;
import portal.ui.LeftToRight;

/**
 * The withdrawal of the version in force: what was proposed, and the button with which a trainer among the authors
 * proposes it. Another person confirms it, among the next steps.
 */
class WithdrawalPanel extends Section {
    private final WorkCard card;
    private final GuidelinePublication publication;
    private final Access access;
    private final Runnable changed;

    WithdrawalPanel(WorkCard card, GuidelinePublication publication, Access access, Runnable changed) {
        this.card = card;
        this.publication = publication;
        this.access = access;
        this.changed = changed;
        addClassName("work-panel");
        var proposed = card.withdrawal();
        add(new H2(getTranslation("guidelines.withdraw.title")));
        if (proposed != null) add(proposal(proposed));
        if (card.isMine()) add(proposing());
        setVisible(card.state() == VersionState.PUBLISHED && (card.isMine() || proposed != null));
    }

    private Component proposal(ProposedWithdrawal proposed) {
        var kind = new Paragraph(getTranslation("guidelines.withdrawal." + proposed.kind()));
        var reason = LeftToRight.show(new Paragraph(), proposed.reason());
        reason.addClassName("work-typed");
        var by = new Paragraph(
                getTranslation("guidelines.withdraw.by", proposed.by().name()));
        by.addClassName("guideline-hint");
        return new Div(kind, reason, by);
    }

    private Component proposing() {
        var propose = new Button(
                getTranslation(
                        card.withdrawal() == null
                                ? "guidelines.withdraw.propose"
                                : "guidelines.withdraw.propose.again"),
                click -> ask());
        var isTrainer = access.holds(Role.TRAINER);
        propose.setEnabled(isTrainer);
        var hint = new Paragraph(
                isTrainer
                        ? getTranslation("guidelines.withdraw.how")
                        : getTranslation("guidelines.work.next.who", getTranslation("guidelines.who.trainer")));
        hint.addClassName("guideline-hint");
        return new Div(propose, hint);
    }

    private void ask() {
        var dialog = new WithdrawDialog(card, publication, changed);
        ShownAudiences.in(card.marked().id(), dialog);
        dialog.open();
    }
}
