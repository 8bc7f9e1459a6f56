package portal.access;

import java.util.UUID;

/** Identifies a space: a knowledge space or an operational room. */
public record SpaceId(UUID value) {
    public static SpaceId random() {
        return new SpaceId(UUID.randomUUID());
    }

    /** The audience of the space itself: everybody who is let in, nothing narrowed. */
    public AudienceId audience() {
        return new AudienceId(value);
    }
}
