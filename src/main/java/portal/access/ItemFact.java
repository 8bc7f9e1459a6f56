package portal.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.facts.Fact;
import portal.people.PersonId;

/** A fact about an item that lies in an audience. A record with components of these names needs no other line. */
public interface ItemFact extends Fact {
    /** Where the item lay when it happened; after a move, where it lies now. */
    AudienceId audience();

    SpaceId space();

    /** The audience that it lay in before it was moved; null where it has stayed. */
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
