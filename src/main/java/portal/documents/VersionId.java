package portal.documents;

import java.util.UUID;

/**
 * Identifies one version of a document. It is random, because a sequence number would reveal that there are versions
 * which the reader may not see.
 */
public record VersionId(UUID value) {
    public static VersionId random() {
        return new VersionId(UUID.randomUUID());
    }
}
