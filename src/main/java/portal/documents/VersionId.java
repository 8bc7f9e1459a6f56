package portal.documents;

import java.util.UUID;

/** Identifies one version of a document; random, since a running number would tell of versions one may not see. */
public record VersionId(UUID value) {
    public static VersionId random() {
        return new VersionId(UUID.randomUUID());
    }
}
