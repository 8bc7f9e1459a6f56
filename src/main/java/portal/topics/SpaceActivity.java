package portal.topics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The number of topics in a space, and the time of the last post in it. Only topics and posts that the viewer may read
 * count (NL-06).
 *
 * @param lastPostAt the time of the last post; null if the space has no post that the viewer may read
 */
public record SpaceActivity(int topics, @Nullable Instant lastPostAt) {
    public static final SpaceActivity NONE = new SpaceActivity(0, null);
}
