package portal.guidelines.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;

/** A sentence in small type that explains a part of a page. */
class Hint extends Paragraph {
    Hint(String words) {
        super(words);
        addClassName("guideline-hint");
    }

    /** Ties this sentence to a button, so that screen readers read it with the button. Returns this sentence. */
    final Hint describing(Button button, String id) {
        setId(id);
        button.getElement().setAttribute("aria-describedby", id);
        return this;
    }
}
