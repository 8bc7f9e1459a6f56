package portal.originators;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.notifications.Addressed;
import portal.people.PersonId;

/** A fact about a request to an originator. Its subject is the request, not the item. */
interface RequestFact extends Addressed {
    RequestId request();

    @Override
    default UUID subjectId() {
        return request().value();
    }

    /** Makes a fact of one kind. */
    @FunctionalInterface
    interface Maker {
        RequestFact make(
                RequestId request,
                AudienceId audience,
                SpaceId space,
                Set<PersonId> addressees,
                PersonId by,
                Instant at);
    }
}
