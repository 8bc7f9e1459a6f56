package portal.originators;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/**
 * A report that an item has reached a wrong recipient, as it is stored.
 *
 * @param audience the audience of the item when it was reported
 */
record ReportRow(
        ReportId id,
        UUID item,
        SpaceId space,
        AudienceId audience,
        Origin origin,
        PersonId reporter,
        Instant at,
        String reason,
        @Nullable Instant recalledAt) {}
