package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A short form in one line: its fields and then its button. */
public class InlineForm extends Div {
    public InlineForm(Component... fieldsAndButton) {
        super(fieldsAndButton);
        addClassName("inline-form");
    }
}
