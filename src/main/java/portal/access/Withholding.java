package portal.access;

import java.util.Set;
import portal.people.PersonId;

/**
 * Whether the state of an item hides it from readers whom its marking allows (AC-07): only its authors, or its authors
 * and reviewers, read a draft; only its author and the moderators read an item in quarantine; nobody reads a recalled
 * one. A reader must also be allowed by the space and by the marking.
 *
 * @param how from whom the item is hidden
 * @param keepers the persons who may still read it
 */
public record Withholding(How how, Set<PersonId> keepers) {
    static final Withholding NOT = new Withholding(How.NOT, Set.of());

    /** From whom an item is hidden. */
    public enum How {
        NOT,
        FROM_ALL_BUT_KEEPERS,
        FROM_ALL_BUT_KEEPERS_AND_MODERATORS
    }

    public Withholding {
        keepers = Set.copyOf(keepers);
    }
}
