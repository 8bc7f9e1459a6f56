package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A highlighted word in a text. Its content is set as text, never as HTML. */
@Tag("mark")
public class Mark extends Component implements HasStyle {
    public Mark(String word) {
        getElement().setText(word);
    }
}
