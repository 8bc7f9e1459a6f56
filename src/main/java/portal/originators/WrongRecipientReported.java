package portal.originators;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.notifications.Addressed;
import portal.people.PersonId;

/** A reader reported that an item has reached a wrong recipient (DP-21). The subject is the report, not the item. */
public record WrongRecipientReported(
        ReportId report, AudienceId audience, SpaceId space, Set<PersonId> addressees, PersonId by, Instant at)
        implements Addressed {
    @Override
    public UUID subjectId() {
        return report.value();
    }
}
