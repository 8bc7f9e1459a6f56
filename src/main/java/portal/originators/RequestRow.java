package portal.originators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.ListPosition;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.PersonCard;
import portal.people.PersonId;

/** A request as it is stored. */
record RequestRow(
        RequestId id,
        UUID item,
        SpaceId space,
        Origin origin,
        PersonId asker,
        AgencyId askerAgency,
        Instant askedAt,
        WantedUse use,
        @Nullable CountryCode country,
        @Nullable Tlp tlp,
        String forWhom,
        String reason,
        RequestState state,
        @Nullable String terms,
        @Nullable PersonId answerer,
        @Nullable Instant answeredAt,
        @Nullable LocalDate until) {
    /** Returns whether the person is the asker or acts for the originator. Nobody else sees the request. */
    boolean isFor(PersonCard person) {
        return asker.equals(person.id()) || origin.isRepresentedBy(person);
    }

    /** Returns the state on this day: a permission ends by itself after its last day. */
    RequestState stateOn(LocalDate today) {
        return state == RequestState.GRANTED && until != null && until.isBefore(today) ? RequestState.ENDED : state;
    }

    ListPosition place() {
        return new ListPosition(askedAt, id.value());
    }
}
