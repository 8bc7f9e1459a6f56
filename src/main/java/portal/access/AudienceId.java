package portal.access;

import java.util.UUID;

/** Identifies an audience: the readers of an item. */
public record AudienceId(UUID value) {
    public static AudienceId random() {
        return new AudienceId(UUID.randomUUID());
    }
}
