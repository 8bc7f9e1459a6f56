package portal.access;

import java.util.UUID;

/** The id of an audience: the group of persons who may read an item. */
public record AudienceId(UUID value) {
    /** An audience that nobody is in. Nobody finds an index entry that has this audience. */
    public static final AudienceId NOBODY = new AudienceId(new UUID(0, 0));

    public static AudienceId random() {
        return new AudienceId(UUID.randomUUID());
    }
}
