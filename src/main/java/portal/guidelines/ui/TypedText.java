package portal.guidelines.ui;

import com.vaadin.flow.component.html.Paragraph;
import portal.ui.LeftToRight;

/** A text without markup that a person has typed, with its line breaks. Its direction is that of its first letter. */
class TypedText extends Paragraph {
    TypedText(String words) {
        LeftToRight.show(this, words);
        addClassName("guideline-typed");
    }
}
