package portal.guidelines.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import portal.ui.LeftToRight;

/** The title of a guideline in a list, as a link, in the language of the title. */
class TitleLink extends Anchor {
    TitleLink(String route, String title, Locale language) {
        InLanguage.mark(LeftToRight.show(this, title), language);
        setHref(route);
        addClassName("guideline-title");
    }
}
