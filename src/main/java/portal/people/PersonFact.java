package portal.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.facts.Fact;

/** A fact about a person or their sign-in, which belongs to no space. */
public interface PersonFact extends Fact {
    PersonId person();

    @Override
    default UUID subjectId() {
        return person().value();
    }

    @Override
    default @Nullable UUID actorId() {
        return person().value();
    }
}
