package portal.search;

import java.util.UUID;

/** What sort of thing was found. */
public enum Kind {
    TOPIC("topics"),
    POST("posts"),
    DOCUMENT("documents"),
    ROOM("rooms"),
    SPACE("knowledge");

    private final String pages;

    Kind(String pages) {
        this.pages = pages;
    }

    /** Where a thing of this sort is read: a path without the leading slash. */
    public String route(UUID subject) {
        return pages + "/" + subject;
    }
}
