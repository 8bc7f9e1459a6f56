package portal.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.facts.Fact;
import portal.people.PersonId;

/** A fact about an item in an audience. A record whose components have these names needs no further code. */
public interface ItemFact extends Fact {
    /** Returns the audience of the item when it happened; after a move, the new audience. */
    AudienceId audience();

    SpaceId space();

    /** Returns the audience of the item before a move; null if its audience did not change. */
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
