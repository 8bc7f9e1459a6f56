package portal.access;

import java.util.UUID;

/** The id of a space: of a knowledge space, an operational room, or a space of another kind. */
public record SpaceId(UUID value) {
    public static SpaceId random() {
        return new SpaceId(UUID.randomUUID());
    }

    /** Returns the audience of the space itself: everybody who may enter the space. */
    public AudienceId audience() {
        return new AudienceId(value);
    }
}
