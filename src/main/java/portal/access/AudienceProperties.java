package portal.access;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
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
 * @param sources the other countries whose items these items answer, quote or are made from; if one of them hides its
 *     items from a country, these items are hidden from that country too (AC-17, AC-19)
 */
public record AudienceProperties(
        AudienceId id,
        SpaceId space,
        Marking marking,
        @Nullable CountryCode originCountry,
        @Nullable AgencyId originAgency,
        int generation,
        Withholding held,
        Set<CountryCode> sources) {
    public AudienceProperties {
        sources = Set.copyOf(sources);
    }

    /** Returns whether this is the audience of a space as a whole, which has no marking. */
    public boolean isOfSpace() {
        return id.equals(space.audience());
    }

    /**
     * Returns whether this person belongs to the originator of the items: to its country, or to its agency if it has no
     * country.
     */
    public boolean isOf(PersonCard person) {
        return originCountry != null
                ? originCountry.equals(person.country())
                : Objects.equals(originAgency, person.agencyId());
    }

    boolean hasOriginatorOf(AudienceProperties other) {
        return Objects.equals(originCountry, other.originCountry) && Objects.equals(originAgency, other.originAgency);
    }

    /** Returns a copy with another id. */
    AudienceProperties as(AudienceId other) {
        return new AudienceProperties(other, space, marking, originCountry, originAgency, generation, held, sources);
    }

    /** Returns the audience for the same items with another marking; nothing else changes. */
    AudienceProperties withMarking(Marking other) {
        return new AudienceProperties(
                AudienceId.random(), space, other, originCountry, originAgency, generation, held, sources);
    }

    /**
     * Returns a copy for items that are written when the space has been opened to further people {@code other} times.
     */
    AudienceProperties ofGeneration(int other) {
        return new AudienceProperties(
                AudienceId.random(), space, marking, originCountry, originAgency, other, held, sources);
    }

    /**
     * Returns the audience for the same items in another state; nothing else changes.
     *
     * @param other says who may read the items in the new state
     */
    AudienceProperties in(Withholding other) {
        return new AudienceProperties(
                AudienceId.random(), space, marking, originCountry, originAgency, generation, other, sources);
    }

    /** Returns the audience for the same items in a container, with all restrictions of the container (AC-19). */
    AudienceProperties within(AudienceProperties container) {
        return withMarking(marking.within(container.marking)).from(container);
    }

    /**
     * Returns the audience for the same items, made from items of another audience. The exclusions of the countries of
     * those other items apply to these items too (AC-17).
     */
    AudienceProperties from(AudienceProperties other) {
        var all = new HashSet<>(sources);
        all.addAll(other.sources);
        if (other.originCountry != null) all.add(other.originCountry);
        if (originCountry != null) all.remove(originCountry);
        return new AudienceProperties(
                AudienceId.random(), space, marking, originCountry, originAgency, generation, held, all);
    }
}
