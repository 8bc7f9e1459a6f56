package portal.access.ui;

import org.jspecify.annotations.Nullable;
import portal.access.SpaceCard;

/** A view that shows a space or something in it; the frame then shows which space, and marks a room clearly. */
public interface InSpace {
    /** Returns the space, known after navigation; null if the viewer may read an item but not enter its space. */
    @Nullable
    SpaceCard space();
}
