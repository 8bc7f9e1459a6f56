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
 * The metadata of an item that a hit shows and that the search filters by.
 *
 * @param id of the row that is indexed
 * @param subject the object that people recognise: the topic of an opening post, the document of a version, the post or
 *     space itself
 * @param title the heading of the hit; for a post, the title of its topic
 * @param language the language that the item is listed under, as in BCP 47 ({@code fr}); null if unknown
 * @param author who wrote or filed the item; null if it has no author
 * @param at when the item was written or filed: a date that every reader of the item may know
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

    /** Returns the page on which the item is read, as a path without the leading slash. */
    public String route() {
        return kind.route(subject);
    }
}
