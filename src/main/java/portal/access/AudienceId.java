package portal.access;

import java.util.UUID;

/** Identifies an audience: the readers of an item. */
public record AudienceId(UUID value) {
    /** An audience that no grant reaches: nobody finds what is indexed under it. */
    public static final AudienceId NOBODY = new AudienceId(new UUID(0, 0));

    public static AudienceId random() {
        return new AudienceId(UUID.randomUUID());
    }
}
