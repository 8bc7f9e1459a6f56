package portal.notifications;

import java.util.Set;
import portal.access.ItemFact;
import portal.people.PersonId;

/**
 * A fact that concerns certain people, such as that they were asked to do something. They begin to follow the thing
 * with this fact, unless they have stopped following it before.
 */
public interface Addressed extends ItemFact {
    Set<PersonId> addressees();
}
