package portal.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import portal.access.SourceType;
import portal.ui.Symbol;

/**
 * The fixed warning above information from an outside source (DP-07): the information is not the Organisation's and is
 * not verified. For other sources this component is invisible.
 */
public class Caveat extends Div {
    public Caveat(SourceType source) {
        addClassName("caveat");
        getElement().setAttribute("role", "note");
        setVisible(source.hasCaveat());
        if (source.hasCaveat()) {
            add(Symbol.TRIANGLE_ALERT.icon(), new Span(getTranslation("access.caveat." + source)));
        }
    }
}
