package portal.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.facts.Fact;

/** A fact about a person or about their sign-in. It belongs to no space. */
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
