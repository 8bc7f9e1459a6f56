package portal.guidelines;

import java.util.Set;
import portal.notifications.Addressed;
import portal.people.PersonId;

/** A fact about a guideline that concerns one person, who is told of it. */
interface PersonFact extends GuidelineFact, Addressed {
    PersonId person();

    @Override
    default Set<PersonId> addressees() {
        return Set.of(person());
    }
}
