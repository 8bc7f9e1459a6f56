package portal.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/**
 * What a hit shows of an item, and what it is filtered by.
 *
 * @param title what the hit is headed with; for a post, the title of its topic
 * @param language the language it is listed under, as in BCP 47 ({@code fr}); null when nobody knows
 * @param author who wrote or filed it; null for what has no author
 * @param at when it was written or last changed
 * @param route where it is read: a path without the leading slash
 */
public record Entry(
        Kind kind,
        UUID id,
        AudienceId audience,
        SpaceId space,
        String title,
        @Nullable String language,
        @Nullable PersonId author,
        Instant at,
        String route) {}
