package portal.guidelines.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import portal.access.Justification;
import portal.access.Refused;
import portal.ui.SentencesField;

/** A dialog that says what an action leads to, and asks for the reason of the action. */
abstract class ReasonDialog extends GuidelineDialog {
    private final SentencesField reason = new SentencesField("guidelines.work.reason", Justification.LONGEST);
    private final String said;
    private final Runnable done;

    /**
     * @param consequence the key of the text that says what the action leads to
     * @param verb the key of the name of the action
     * @param said the key of the text that says that the action was carried out
     * @param done runs afterwards
     */
    ReasonDialog(String title, String consequence, String verb, String said, Runnable done) {
        super(title, I18NProvider.translate(verb));
        this.said = said;
        this.done = done;
        form.required(reason, getTranslation("access.refused.no-reason"));
        begin(new Paragraph(getTranslation(consequence)), reason);
    }

    /** Carries out the action. */
    abstract void act(Justification reason);

    @Override
    protected final void send() {
        act(new Justification(reason.getValue()));
        finish(getTranslation(said), done);
    }

    @Override
    protected final void refuse(Refused refused, String why) {
        form.refuse(reason, why);
    }
}
