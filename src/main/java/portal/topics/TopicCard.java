package portal.topics;

import java.time.Instant;
import portal.access.MarkedAs;
import portal.access.SpaceId;

/**
 * A topic, as the head of its own page.
 *
 * @param title empty if its opening post was retracted
 * @param mayChangeHeading whether the viewer may change its title and kind
 */
public record TopicCard(
        TopicId id,
        SpaceId space,
        TopicKind kind,
        String title,
        String language,
        Instant openedAt,
        MarkedAs marked,
        boolean mayChangeHeading) {}
