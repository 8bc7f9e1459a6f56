package portal.operations.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import portal.access.Justification;
import portal.ui.SentencesField;

/** A dialog that says what an action leads to, and asks for the reason of the action. */
class JustificationDialog extends OperationDialog {
    private final SentencesField reason = new SentencesField("operations.justification", Justification.LONGEST);
    private final transient Consumer<Justification> action;

    /**
     * @param keys the beginning of the keys of the texts: {@code .title} is added for the title, {@code .what} for what
     *     the action leads to, {@code .do} for the name of the action, {@code .done} for what is said afterwards
     * @param codename the codename of the operation, which the title and the last text contain
     */
    JustificationDialog(String keys, String codename, Consumer<Justification> action, Runnable done) {
        super(
                I18NProvider.translate(keys + ".title", codename),
                I18NProvider.translate(keys + ".do"),
                I18NProvider.translate(keys + ".done", codename),
                done);
        this.action = action;
        form.required(reason, getTranslation("access.refused.no-reason"));
        begin(new Paragraph(getTranslation(keys + ".what")), reason);
    }

    @Override
    void carryOut() {
        action.accept(new Justification(reason.getValue()));
    }
}
