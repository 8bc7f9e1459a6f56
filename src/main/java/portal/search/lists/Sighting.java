package portal.search.lists;

import java.util.UUID;
import portal.search.Kind;

/** Where something of a list stands: an item, as its row is now. @param subject as in {@link portal.search.Entry#subject} */
public record Sighting(Kind kind, UUID subject, String title) {
    /** Where it is read: a path without the leading slash. */
    public String route() {
        return kind.route(subject);
    }
}
