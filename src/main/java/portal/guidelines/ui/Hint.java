package portal.guidelines.ui;

import com.vaadin.flow.component.html.Paragraph;

/** A sentence in small type that explains a part of a page. */
class Hint extends Paragraph {
    Hint(String words) {
        super(words);
        addClassName("guideline-hint");
    }
}
