package portal.access;

import java.util.UUID;

/** Identifies an audience: the readers of an item. */
public record AudienceId(UUID value) {
    /** In no grant's reach: what is indexed under it is found by nobody. */
    public static final AudienceId NOBODY = new AudienceId(new UUID(0, 0));

    public static AudienceId random() {
        return new AudienceId(UUID.randomUUID());
    }
}
