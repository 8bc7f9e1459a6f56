package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import portal.access.Justification;
import portal.guidelines.GuidelinePublication;
import portal.guidelines.WithdrawalKind;
import portal.guidelines.WorkCard;

/** The dialog in which a trainer proposes to withdraw the version in force, and says why. */
class WithdrawDialog extends ReasonDialog {
    private final WorkCard card;
    private final transient GuidelinePublication publication;
    private final RadioButtonGroup<WithdrawalKind> kind = new RadioButtonGroup<>();

    WithdrawDialog(WorkCard card, GuidelinePublication publication, Runnable done) {
        super(
                I18NProvider.translate("guidelines.withdraw.question", card.title(), card.number()),
                "guidelines.withdraw.what",
                "guidelines.withdraw.propose",
                "guidelines.withdraw.proposed",
                done);
        this.card = card;
        this.publication = publication;
        addComponentAtIndex(1, kind());
    }

    private Component kind() {
        kind.setLabel(getTranslation("guidelines.withdraw.kind"));
        kind.setItems(WithdrawalKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("guidelines.withdrawal." + each));
        kind.addThemeNames("vertical");
        kind.setValue(WithdrawalKind.OUTDATED);
        return kind;
    }

    @Override
    void act(Justification reason) {
        publication.proposeWithdrawal(card.version(), kind.getValue(), reason);
    }
}
