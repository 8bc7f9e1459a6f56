package portal.guidelines.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import portal.access.Justification;
import portal.guidelines.GuidelinePublication;
import portal.guidelines.WithdrawalKind;
import portal.guidelines.WorkCard;
import portal.ui.Toast;

/** The dialog in which a trainer proposes to withdraw the version in force, and says why. */
class WithdrawDialog extends ReasonDialog {
    private final RadioButtonGroup<WithdrawalKind> kind;

    WithdrawDialog(WorkCard card, GuidelinePublication publication, Runnable done) {
        this(card, publication, done, new RadioButtonGroup<>());
    }

    private WithdrawDialog(
            WorkCard card, GuidelinePublication publication, Runnable done, RadioButtonGroup<WithdrawalKind> kind) {
        super(
                title(card),
                words("guidelines.withdraw.what"),
                words("guidelines.withdraw.propose"),
                reason -> propose(card, publication, kind.getValue(), reason, done));
        this.kind = kind;
        addComponentAtIndex(1, kind());
    }

    private static void propose(
            WorkCard card, GuidelinePublication publication, WithdrawalKind kind, Justification reason, Runnable done) {
        publication.proposeWithdrawal(card.version(), kind, reason);
        Toast.done(words("guidelines.withdraw.proposed"));
        done.run();
    }

    private RadioButtonGroup<WithdrawalKind> kind() {
        kind.setLabel(getTranslation("guidelines.withdraw.kind"));
        kind.setItems(WithdrawalKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("guidelines.withdrawal." + each));
        kind.addThemeNames("vertical");
        kind.setValue(WithdrawalKind.OUTDATED);
        return kind;
    }

    private static String title(WorkCard card) {
        return I18NProvider.translate("guidelines.withdraw.question", card.title(), card.number());
    }

    private static String words(String key) {
        return I18NProvider.translate(key);
    }
}
