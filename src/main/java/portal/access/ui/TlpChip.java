package portal.access.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import portal.access.Tlp;

/**
 * Shows a TLP label as the TLP 2.0 standard requires: its text in its own colour on black. The text is always written
 * from left to right.
 */
public class TlpChip extends Span {
    public TlpChip(Tlp tlp) {
        super(tlp.label());
        addClassNames("tlp", "tlp-" + tlp.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getElement().setAttribute("dir", "ltr");
        getElement().setAttribute("lang", "en");
    }
}
