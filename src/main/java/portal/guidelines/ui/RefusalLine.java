package portal.guidelines.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says why something was refused, where there is no field that could say it. Screen readers read it at once. */
class RefusalLine extends Paragraph {
    RefusalLine() {
        addClassName("refusal");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(String why) {
        setText(why);
        setVisible(true);
    }

    void clear() {
        setVisible(false);
    }
}
