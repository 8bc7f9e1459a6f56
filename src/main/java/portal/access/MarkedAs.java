package portal.access;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.PersonCard;

/** An audience as its items show it: where they lie, how they are marked, and whose they are (AC-10). */
public record MarkedAs(
        AudienceId id,
        SpaceId space,
        Marking marking,
        @Nullable CountryCode originCountry,
        @Nullable AgencyId originAgency) {
    /** Whether this person speaks for the originator. */
    boolean isOf(PersonCard person) {
        return originCountry != null
                ? originCountry.equals(person.country())
                : Objects.equals(originAgency, person.agencyId());
    }

    boolean hasOriginatorOf(MarkedAs other) {
        return Objects.equals(originCountry, other.originCountry) && Objects.equals(originAgency, other.originAgency);
    }
}
