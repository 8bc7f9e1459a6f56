package portal.topics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The activity in a space, counted from what the viewer may read (NL-06). */
public record SpaceActivity(int topics, @Nullable Instant lastPostAt) {
    public static final SpaceActivity NONE = new SpaceActivity(0, null);
}
