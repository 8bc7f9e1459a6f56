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
 * @param id the id of the indexed row
 * @param subject the id of what users see as the item: for an opening post its topic, for a version its document,
 *     otherwise the item itself
 * @param title the heading of the hit: the title of the item; for an opening post the title of its topic, for an answer
 *     its first words
 * @param language the language under which the item is listed, as a BCP 47 code such as {@code fr}; null if unknown
 * @param author the person who wrote the post or uploaded the version; null if it has no author
 * @param at the time when the post was written, the version was uploaded or the space was opened; it is shown to
 *     everyone who may read the item
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

    /** Returns the path of the page that shows the item, without the leading slash. */
    public String route() {
        return kind.route(subject);
    }
}
