package portal.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceId;
import portal.access.HasItem;
import portal.access.Item;
import portal.access.ItemKind;
import portal.access.SpaceId;
import portal.people.PersonId;

/**
 * What a hit shows of an item, and what it is filtered by.
 *
 * @param id of the row that is indexed
 * @param subject what people know it by: the topic of an opening post, the document of a version, the post or space itself
 * @param title what the hit is headed with; for a post, the title of its topic
 * @param language the language it is listed under, as in BCP 47 ({@code fr}); null when nobody knows
 * @param author who wrote or filed it; null for what has no author
 * @param at when it was written or filed: a date that every reader of it may know
 */
public record Entry(
        ItemKind kind,
        UUID id,
        UUID subject,
        AudienceId audience,
        SpaceId space,
        String title,
        @Nullable String language,
        @Nullable PersonId author,
        Instant at)
        implements HasItem {
    @Override
    public Item item() {
        return new Item(space, audience, author, at);
    }

    /** Where it is read: a path without the leading slash. */
    public String route() {
        return kind.route(subject);
    }
}
