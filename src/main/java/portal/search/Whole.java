package portal.search;

import java.util.UUID;
import portal.access.AudienceId;
import portal.access.ItemKind;

/** What an item is part of, as an answer is part of its topic; told to whoever may read that, too. */
public record Whole(ItemKind kind, UUID subject, AudienceId audience, String title) {
    /** Where it is read: a path without the leading slash. */
    public String route() {
        return kind.route(subject);
    }
}
