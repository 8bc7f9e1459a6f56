package portal.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Finds the audiences of the latest items of one module, and counts its items. Each module whose items are in
 * restricted spaces declares a bean.
 */
public interface ItemAudiences {
    /**
     * The audience of an item, and the time of the item.
     *
     * @param audience the id of the audience
     */
    record DatedAudience(UUID audience, Instant at) {}

    /**
     * Returns the audiences of the latest items in a space that the viewer may read: at most {@code most}, the newest
     * first. An implementation makes one query.
     *
     * @param readable the audiences in this space that the viewer is in
     */
    List<DatedAudience> latest(SpaceId space, PermittedAudiences readable, int most);

    /** Counts the items in these audiences; the viewer is in all of them. */
    long count(Collection<AudienceId> audiences);
}
