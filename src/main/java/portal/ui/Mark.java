package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A word that was sought, where it stands; text and never HTML. */
@Tag("mark")
public class Mark extends Component implements HasStyle {
    public Mark(String word) {
        getElement().setText(word);
    }
}
