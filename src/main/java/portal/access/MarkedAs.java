package portal.access;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.PersonCard;

/**
 * An audience as its items show it: where they lie, how they are marked, and whose they are (AC-10).
 *
 * @param generation how often the space had been widened when its items were written
 * @param held whether the state of its items hides them
 */
public record MarkedAs(
        AudienceId id,
        SpaceId space,
        Marking marking,
        @Nullable CountryCode originCountry,
        @Nullable AgencyId originAgency,
        int generation,
        Held held) {
    /** Whether this person speaks for the originator. */
    boolean isOf(PersonCard person) {
        return originCountry != null
                ? originCountry.equals(person.country())
                : Objects.equals(originAgency, person.agencyId());
    }

    boolean hasOriginatorOf(MarkedAs other) {
        return Objects.equals(originCountry, other.originCountry) && Objects.equals(originAgency, other.originAgency);
    }

    /** The same audience of this id. */
    MarkedAs as(AudienceId other) {
        return new MarkedAs(other, space, marking, originCountry, originAgency, generation, held);
    }

    /** The audience that its items would have under another marking; all else of them stays. */
    MarkedAs under(Marking other) {
        return new MarkedAs(AudienceId.random(), space, other, originCountry, originAgency, generation, held);
    }

    /** The audience that its items would have in another state; all else of them stays. */
    MarkedAs in(Held other) {
        return new MarkedAs(AudienceId.random(), space, marking, originCountry, originAgency, generation, other);
    }
}
