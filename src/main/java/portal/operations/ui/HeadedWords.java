package portal.operations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import portal.ui.LeftToRight;

/** Shows what somebody has written about an operation, under a heading. */
class HeadedWords extends Div {
    /** @param heading the key of the heading */
    HeadedWords(String heading, String words) {
        addClassName("room-state-words");
        add(new Span(getTranslation(heading)), LeftToRight.show(new Paragraph(), words));
    }
}
