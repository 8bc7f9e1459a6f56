package portal.originators.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import portal.access.Justification;
import portal.access.Refused;
import portal.access.ui.ItemActionSource.ShownItem;
import portal.originators.ReportId;
import portal.ui.SentencesField;

/**
 * The dialog in which a reader reports that an item has reached a wrong recipient (DP-21). Whoever acts for the
 * originator, or is a steward, can recall the item in the same step.
 */
class WrongRecipientDialog extends ItemForm {
    private final transient ShownItem item;
    private final transient OriginatorServices services;
    private final RadioButtonGroup<Boolean> recall = new RadioButtonGroup<>();
    private final SentencesField reason = new SentencesField("originators.wrong.reason", Justification.LONGEST);

    WrongRecipientDialog(ShownItem item, OriginatorServices services, boolean mayRecall) {
        super(
                I18NProvider.translate("originators.wrong.title", item.title()),
                I18NProvider.translate("originators.wrong.send"));
        this.item = item;
        this.services = services;
        form.required(reason, getTranslation("access.refused.no-reason"));
        recall.setLabel(getTranslation("originators.wrong.what"));
        recall.setItems(true, false);
        recall.setItemLabelGenerator(
                each -> getTranslation(each ? "originators.wrong.recall" : "originators.wrong.only-report"));
        recall.setValue(mayRecall);
        recall.setVisible(mayRecall);
        if (mayRecall) warn();
        begin(
                new Paragraph(getTranslation(mayRecall ? "originators.recall.about" : "originators.wrong.about")),
                recall,
                reason);
    }

    @Override
    protected void send() {
        var why = new Justification(reason.getValue());
        if (!recall.getValue()) {
            services.wrongRecipients().report(item.id(), why);
            finish(getTranslation("originators.wrong.sent"), () -> {});
            return;
        }
        var report = services.wrongRecipients().recall(item.id(), why);
        finish(getTranslation("originators.recalled"), () -> leave(report));
    }

    /** Leaves the page of the recalled item, which nobody can read any more. */
    private void leave(ReportId report) {
        if (services.wrongRecipients().isSeen(report)) UI.getCurrent().navigate(report.route());
        else UI.getCurrent().navigate(item.space() == null ? "" : item.space().route());
    }

    @Override
    protected void refuse(Refused refused, String why) {
        form.refuse(reason, why);
    }
}
