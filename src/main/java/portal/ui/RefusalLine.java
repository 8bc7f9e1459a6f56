package portal.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says why something was refused, where there is no field that could say it. Screen readers read it at once. */
public class RefusalLine extends Paragraph {
    public RefusalLine() {
        addClassName("refusal");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    public void show(String why) {
        setText(why);
        setVisible(true);
    }

    public void clear() {
        setVisible(false);
    }
}
