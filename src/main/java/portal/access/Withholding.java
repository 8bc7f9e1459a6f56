package portal.access;

import java.util.Set;
import portal.people.PersonId;

/**
 * Says from whom the state of an item hides it, whatever its marking (AC-07). Only its authors, or its authors and
 * reviewers, read a draft. Only its author and the moderators read an item that waits for moderation. Nobody reads a
 * recalled item. These readers must also be allowed by the space and by the marking.
 *
 * @param how from whom the item is hidden
 * @param keepers the persons who may still read the item
 */
public record Withholding(How how, Set<PersonId> keepers) {
    static final Withholding NOT = new Withholding(How.NOT, Set.of());

    /** The groups from which an item can be hidden. */
    public enum How {
        NOT,
        FROM_ALL_BUT_KEEPERS,
        FROM_ALL_BUT_KEEPERS_AND_MODERATORS
    }

    public Withholding {
        keepers = Set.copyOf(keepers);
    }
}
