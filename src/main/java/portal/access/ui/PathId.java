package portal.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;
import portal.access.NotFound;

/** Parses an id in the address of a page. A malformed id causes {@link NotFound}, like the id of a missing thing. */
public final class PathId {
    private PathId() {}

    /** Returns the id in the path. */
    public static UUID of(BeforeEnterEvent event, String parameter) {
        return parse(event.getRouteParameters().get(parameter).orElse(""));
    }

    public static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
