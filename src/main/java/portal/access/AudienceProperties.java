package portal.access;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.PersonCard;

/**
 * An audience with the properties that all its items share: space, marking and originator (AC-10).
 *
 * @param originCountry the country that the items belong to; null if their originator has no country, and for the
 *     audience of a space as a whole
 * @param originAgency the agency that the items belong to if their originator has no country
 * @param generation how many times the space had been opened to further people ({@link Spaces#widen}) when the items
 *     were written
 * @param held says who may read the items in their present state, for example while they wait for moderation
 */
public record AudienceProperties(
        AudienceId id,
        SpaceId space,
        Marking marking,
        @Nullable CountryCode originCountry,
        @Nullable AgencyId originAgency,
        int generation,
        Withholding held) {
    /** Returns whether this is the audience of a space as a whole, which has no marking. */
    public boolean isOfSpace() {
        return id.equals(space.audience());
    }

    /**
     * Returns whether this person belongs to the originator of the items: to its country, or to its agency if it has no
     * country.
     */
    boolean isOf(PersonCard person) {
        return originCountry != null
                ? originCountry.equals(person.country())
                : Objects.equals(originAgency, person.agencyId());
    }

    boolean hasOriginatorOf(AudienceProperties other) {
        return Objects.equals(originCountry, other.originCountry) && Objects.equals(originAgency, other.originAgency);
    }

    /** Returns a copy with another id. */
    AudienceProperties as(AudienceId other) {
        return new AudienceProperties(other, space, marking, originCountry, originAgency, generation, held);
    }

    /** Returns the audience for the same items with another marking; nothing else changes. */
    AudienceProperties withMarking(Marking other) {
        return new AudienceProperties(AudienceId.random(), space, other, originCountry, originAgency, generation, held);
    }

    /** Returns a copy for items that are written when the space has been opened to further people so many times. */
    AudienceProperties ofGeneration(int other) {
        return new AudienceProperties(AudienceId.random(), space, marking, originCountry, originAgency, other, held);
    }

    /**
     * Returns the audience for the same items in another state; nothing else changes.
     *
     * @param other says who may read the items in the new state
     */
    AudienceProperties in(Withholding other) {
        return new AudienceProperties(
                AudienceId.random(), space, marking, originCountry, originAgency, generation, other);
    }
}
