package portal.search;

import java.util.UUID;

/** Where something of a list stands: an item, as its row is now. @param subject as in {@link Entry#subject} */
public record Sighting(Kind kind, UUID subject, String title) {
    /** Where it is read: a path without the leading slash. */
    public String route() {
        return kind.route(subject);
    }
}
