package portal.notifications;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import portal.access.AudienceId;
import portal.access.ItemFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/**
 * A text mentions people who read it. Published by the module that keeps the text, when it is sent.
 *
 * @param subject the thing that holds the text
 * @param whole what that thing is part of, or the thing itself
 * @param persons those whom it has not mentioned before
 */
public record PeopleMentioned(
        UUID subject, UUID whole, AudienceId audience, SpaceId space, Set<PersonId> persons, PersonId by, Instant at)
        implements ItemFact {
    @Override
    public UUID subjectId() {
        return subject;
    }

    @Override
    public UUID wholeId() {
        return whole;
    }
}
