package portal.access.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import portal.access.Tlp;

/** A TLP 2.0 label as published: its own colour on black, always with its text, left to right. */
public class TlpChip extends Span {
    public TlpChip(Tlp tlp) {
        super(tlp.label());
        addClassNames("tlp", "tlp-" + tlp.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getElement().setAttribute("dir", "ltr");
        getElement().setAttribute("lang", "en");
    }
}
