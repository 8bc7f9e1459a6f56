package portal.guidelines.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.ui.InSpace;

/** A page about one guideline, or for starting one. It tells the frame its title and the space of the guideline. */
abstract class GuidelinePage extends Div implements BeforeEnterObserver, HasDynamicTitle, InSpace {
    private final Spaces spaces;
    private String title = "";
    private @Nullable SpaceCard space;

    GuidelinePage(Spaces spaces) {
        this.spaces = spaces;
    }

    @Override
    public final String getPageTitle() {
        return title;
    }

    @Override
    public final @Nullable SpaceCard space() {
        return space;
    }

    /**
     * Sets the title of the page in the browser, and its space. The page has no space if the viewer may read the
     * guideline but not enter its space.
     */
    final void present(String pageTitle, SpaceId in) {
        title = pageTitle;
        space = spaces.cards(List.of(in)).get(in);
    }

    /** Returns the title of a page that shows one side of a guideline, such as its versions. */
    final String sideOf(String guideline, String side) {
        return getTranslation("guidelines.page-title", side, guideline);
    }
}
