package portal.originators.ui;

import com.vaadin.flow.i18n.I18NProvider;
import portal.access.Refused;
import portal.originators.AskOriginator;
import portal.originators.OriginatorRequest;
import portal.ui.SentencesField;

/** The dialog in which the originator refuses a use, with a reason for the asker. */
class RefuseDialog extends ItemForm {
    private final OriginatorRequest request;
    private final transient OriginatorServices services;
    private final transient Runnable done;
    private final SentencesField reason = new SentencesField("originators.refuse.reason", AskOriginator.LONGEST_REASON);

    RefuseDialog(OriginatorRequest request, OriginatorServices services, Runnable done) {
        super(
                I18NProvider.translate(
                        "originators.refuse.title", request.item().name()),
                I18NProvider.translate("originators.refuse.send"));
        this.request = request;
        this.services = services;
        this.done = done;
        form.required(reason, getTranslation("originators.refused.empty"));
        begin(reason);
    }

    @Override
    protected void send() {
        services.requests().refuse(request.id(), reason.getValue());
        finish(getTranslation("originators.refused"), done);
    }

    @Override
    protected void refuse(Refused refused, String why) {
        form.refuse(reason, why);
    }
}
