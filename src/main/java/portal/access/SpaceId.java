package portal.access;

import java.util.UUID;

/** Identifies a space: a knowledge space, an operational room, or one of another kind. */
public record SpaceId(UUID value) {
    public static SpaceId random() {
        return new SpaceId(UUID.randomUUID());
    }

    /** Returns the audience of the space itself: everybody who is admitted, without restriction. */
    public AudienceId audience() {
        return new AudienceId(value);
    }
}
