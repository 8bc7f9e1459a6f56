package portal.documents;

import java.util.Collection;
import org.springframework.stereotype.Component;
import portal.access.AudienceId;
import portal.access.ItemCounts;

/** Counts documents; all versions of a document are one item. */
@Component
class DocumentCounts implements ItemCounts {
    private final VersionRepository versions;

    DocumentCounts(VersionRepository versions) {
        this.versions = versions;
    }

    @Override
    public long among(Collection<AudienceId> audiences) {
        return versions.among(audiences.stream().map(AudienceId::value).toList());
    }
}
