package portal.guidelines.ui;

import com.vaadin.flow.component.html.Anchor;
import portal.ui.LeftToRight;

/** The title of a guideline in a list, as a link. The direction of the title is that of its first letter. */
class TitleLink extends Anchor {
    TitleLink(String route, String title) {
        LeftToRight.show(this, title);
        setHref(route);
        addClassName("guideline-title");
    }
}
