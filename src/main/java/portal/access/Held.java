package portal.access;

import java.util.Set;
import portal.people.PersonId;

/**
 * Whether a state of an item hides it from the readers that its marking allows (AC-07): a draft is for its authors, or
 * for its authors and reviewers; what is in quarantine for its author and the moderators; what was recalled for nobody.
 * Whoever reads it is let into the space and by the marking all the same.
 *
 * @param how from whom it is held back
 * @param keepers those who read it by name
 */
public record Held(How how, Set<PersonId> keepers) {
    static final Held NOT = new Held(How.NOT, Set.of());

    /** From whom an item is held back. */
    public enum How {
        NOT,
        FROM_ALL_BUT_KEEPERS,
        FROM_ALL_BUT_KEEPERS_AND_MODERATORS
    }

    public Held {
        keepers = Set.copyOf(keepers);
    }
}
