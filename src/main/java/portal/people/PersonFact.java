package portal.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.facts.Fact;

/** A fact about a person or their means of signing in, which lies in no space. */
public interface PersonFact extends Fact {
    /** Whom it is about. */
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
