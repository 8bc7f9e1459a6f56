package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import portal.access.Access;
import portal.guidelines.GuidelinePublication;
import portal.guidelines.VersionState;
import portal.guidelines.WorkCard;
import portal.guidelines.WorkCard.ProposedWithdrawal;
import portal.people.Role;

/**
 * Shows the withdrawal that was proposed for the version in force, and the button with which a trainer among the
 * authors proposes one. Another person confirms the withdrawal, with a button of {@link NextPanel}.
 */
class WithdrawalPanel extends WorkPanel {
    private final WorkCard card;
    private final GuidelinePublication publication;
    private final Access access;
    private final Runnable changed;

    WithdrawalPanel(WorkCard card, GuidelinePublication publication, Access access, Runnable changed) {
        super("guidelines.withdraw.title");
        this.card = card;
        this.publication = publication;
        this.access = access;
        this.changed = changed;
        var proposed = card.withdrawal();
        if (proposed != null) add(proposal(proposed));
        if (card.isMine()) add(proposing());
        setVisible(card.state() == VersionState.PUBLISHED && (card.isMine() || proposed != null));
    }

    private Component proposal(ProposedWithdrawal proposed) {
        var kind = new Paragraph(getTranslation("guidelines.withdrawal." + proposed.kind()));
        var by = new Hint(getTranslation("guidelines.withdraw.by", proposed.by().name()));
        return new Div(kind, new TypedText(proposed.reason()), by);
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
        var hint = new Hint(
                isTrainer
                        ? getTranslation("guidelines.withdraw.how")
                        : getTranslation("guidelines.work.next.who", getTranslation("guidelines.who.trainer")));
        return new Div(propose, hint.describing(propose, "why-propose"));
    }

    private void ask() {
        OpenDialog.in(card.marked().id(), new WithdrawDialog(card, publication, changed));
    }
}
