package portal.access;

import java.util.UUID;

/** Identifies a space: a knowledge space, an operational room, or one of another kind. */
public record SpaceId(UUID value) {
    public static SpaceId random() {
        return new SpaceId(UUID.randomUUID());
    }

    /** The audience of the space itself: everybody who is let in, nothing narrowed. */
    public AudienceId audience() {
        return new AudienceId(value);
    }
}
