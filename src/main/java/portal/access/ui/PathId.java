package portal.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import portal.access.NotFound;

/** Parses the id in the path of a page. A malformed id causes {@link NotFound}, like the id of a missing thing. */
public final class PathId {
    private PathId() {}

    public static UUID of(BeforeEnterEvent event, String parameter) {
        try {
            return UUID.fromString(event.getRouteParameters().get(parameter).orElse(""));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
