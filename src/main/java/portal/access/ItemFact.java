package portal.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.facts.Fact;
import portal.people.PersonId;

/**
 * A fact about an item in an audience. A record implements this interface with components that have the names of these
 * methods.
 */
public interface ItemFact extends Fact {
    /**
     * Returns the audience of the item when the fact happened. If the fact is a move to another audience, this is the
     * new audience.
     */
    AudienceId audience();

    SpaceId space();

    /** Returns the audience of the item before it moved; null if its audience did not change. */
    default @Nullable AudienceId from() {
        return null;
    }

    PersonId by();

    @Override
    default UUID audienceId() {
        return audience().value();
    }

    @Override
    default @Nullable UUID formerAudienceId() {
        var from = from();
        return from == null ? null : from.value();
    }

    @Override
    default UUID spaceId() {
        return space().value();
    }

    @Override
    default UUID actorId() {
        return by().value();
    }
}
