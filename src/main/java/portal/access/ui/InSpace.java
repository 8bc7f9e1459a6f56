package portal.access.ui;

import org.jspecify.annotations.Nullable;
import portal.access.SpaceCard;

/** A view that shows one space or something in it; the frame then shows where one is, unmistakably for a room. */
public interface InSpace {
    /** The space, known once the view is navigated to; null for whoever may read an item but not enter its space. */
    @Nullable
    SpaceCard space();
}
