package portal.access;

import java.util.Collection;

/** Counts the items of one module. Each module whose items are in restricted spaces declares a bean. */
public interface ItemCounts {
    /** Returns how many items are in these audiences; the viewer is in all of them. */
    long among(Collection<AudienceId> audiences);
}
