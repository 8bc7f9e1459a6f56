package portal.access;

import java.util.Set;
import portal.people.PersonId;

/**
 * Says who may read an item in its present state (AC-07). Only its authors, or its authors and reviewers, may read a
 * draft. Only its author, and the moderators and stewards of the space, may read an item that waits for moderation.
 * Nobody may read a recalled item. The space and the marking must also allow these readers.
 *
 * @param how the group from which the item is hidden
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
