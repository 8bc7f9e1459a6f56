package portal.topics;

import java.time.Instant;
import portal.access.AudienceProperties;
import portal.access.SpaceId;

/**
 * A topic, as shown at the top of its own page.
 *
 * @param title the title; empty if the opening post was retracted
 * @param mayChangeHeading whether the viewer may change the title and kind
 */
public record TopicCard(
        TopicId id,
        SpaceId space,
        TopicKind kind,
        String title,
        String language,
        Instant openedAt,
        AudienceProperties marked,
        boolean mayChangeHeading) {}
