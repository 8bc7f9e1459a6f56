package portal.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import portal.access.SourceType;
import portal.ui.Symbol;

/**
 * The fixed warning above information from an outside source (DP-07): not the Organisation's, not verified. It is
 * hidden for other sources.
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
