package portal.access;

import java.time.Instant;
import java.util.List;

/** Finds the audiences of the latest items of one module. Each module with such items declares a bean. */
public interface ItemAudiences {
    /** The audience of an item, and the time of the item. */
    record DatedAudience(AudienceId audience, Instant at) {}

    /**
     * Returns the audiences of the latest items in a space that the viewer may read: at most {@code most}, the newest
     * first. An implementation makes one query.
     *
     * @param readable the audiences in this space that the viewer is in
     */
    List<DatedAudience> latest(SpaceId space, PermittedAudiences readable, int most);
}
