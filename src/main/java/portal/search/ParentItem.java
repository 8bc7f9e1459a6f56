package portal.search;

import java.util.UUID;
import portal.access.AudienceId;
import portal.access.ItemKind;

/** What an item is part of, such as the topic of an answer. Only readers who may also read it are shown it. */
public record ParentItem(ItemKind kind, UUID subject, AudienceId audience, String title) {
    /** Returns the page on which it is read, as a path without the leading slash. */
    public String route() {
        return kind.route(subject);
    }
}
