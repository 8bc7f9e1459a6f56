package portal.documents;

import java.util.UUID;

/**
 * Identifies one version of a document. It is random, because a running number would reveal versions that one may not
 * see.
 */
public record VersionId(UUID value) {
    public static VersionId random() {
        return new VersionId(UUID.randomUUID());
    }
}
