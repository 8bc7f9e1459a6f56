package portal.access;

import java.util.UUID;
import portal.facts.Fact;
import portal.people.PersonId;

/** A fact about an item that lies in an audience. A record with components of these names needs no other line. */
public interface ItemFact extends Fact {
    /** Where the item lay when it happened; after a move, where it lies now. */
    AudienceId audience();

    SpaceId space();

    PersonId by();

    @Override
    default UUID audienceId() {
        return audience().value();
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
