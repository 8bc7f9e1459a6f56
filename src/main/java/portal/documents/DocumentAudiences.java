package portal.documents;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import portal.access.AudienceId;
import portal.access.ItemAudiences;
import portal.access.PermittedAudiences;
import portal.access.SpaceId;

/** Finds the audiences of the versions of documents, and counts documents. */
@Component
class DocumentAudiences implements ItemAudiences {
    private final VersionRepository versions;

    DocumentAudiences(VersionRepository versions) {
        this.versions = versions;
    }

    @Override
    public List<DatedAudience> latest(SpaceId space, PermittedAudiences readable, int most) {
        return versions.audiences(space.value(), readable.values(), Limit.of(most));
    }

    /** All versions of a document are one item. */
    @Override
    public long count(Collection<AudienceId> audiences) {
        return versions.among(audiences.stream().map(AudienceId::value).toList());
    }
}
