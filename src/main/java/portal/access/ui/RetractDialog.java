package portal.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import portal.access.Justification;
import portal.access.Refused;
import portal.ui.FormCheck;
import portal.ui.PrimaryButton;
import portal.ui.SentencesField;

/** The dialog that says what happens if an item is retracted, and asks for the reason of the retraction. */
public class RetractDialog extends Dialog {
    private final SentencesField reason = new SentencesField("access.retract.reason", Justification.LONGEST);
    private final FormCheck form = new FormCheck();

    /**
     * @param item the name of the item
     * @param consequence the text that says what happens to the item
     * @param action retracts the item, with the reason that was entered
     */
    public RetractDialog(String item, String consequence, Consumer<Justification> action) {
        addClassName("retract");
        setHeaderTitle(getTranslation("access.retract.title", item));
        form.required(reason, getTranslation("access.refused.no-reason"));
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        add(new Paragraph(consequence), reason);
        var retract = new PrimaryButton(getTranslation("access.retract"), () -> form.ifValid(() -> retract(action)));
        retract.addThemeNames("error");
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), retract);
    }

    private void retract(Consumer<Justification> action) {
        try {
            action.accept(new Justification(reason.getValue()));
            close();
        } catch (Refused refused) {
            form.refuse(reason, getTranslation(refused.key(), refused.arguments()));
        }
    }
}
