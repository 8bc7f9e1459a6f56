package portal.access;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.PersonCard;

/**
 * An audience as its items show it: their space, marking and originator (AC-10).
 *
 * @param generation how many times the space had been widened when its items were written
 * @param held whether the state of its items hides them
 */
public record MarkedAs(
        AudienceId id,
        SpaceId space,
        Marking marking,
        @Nullable CountryCode originCountry,
        @Nullable AgencyId originAgency,
        int generation,
        Withholding held) {
    /** Returns whether this person belongs to the originator. */
    boolean isOf(PersonCard person) {
        return originCountry != null
                ? originCountry.equals(person.country())
                : Objects.equals(originAgency, person.agencyId());
    }

    boolean hasOriginatorOf(MarkedAs other) {
        return Objects.equals(originCountry, other.originCountry) && Objects.equals(originAgency, other.originAgency);
    }

    /** Returns this audience with another id. */
    MarkedAs as(AudienceId other) {
        return new MarkedAs(other, space, marking, originCountry, originAgency, generation, held);
    }

    /** Returns the audience for its items under another marking; nothing else changes. */
    MarkedAs withMarking(Marking other) {
        return new MarkedAs(AudienceId.random(), space, other, originCountry, originAgency, generation, held);
    }

    /** Returns the audience for its items in another state; nothing else changes. */
    MarkedAs in(Withholding other) {
        return new MarkedAs(AudienceId.random(), space, marking, originCountry, originAgency, generation, other);
    }
}
