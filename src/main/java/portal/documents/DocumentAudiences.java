package portal.documents;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import portal.access.AudienceId;
import portal.access.ItemAudiences;
import portal.access.PermittedAudiences;
import portal.access.SpaceId;

/** Finds the audiences of the versions in a space that were filed last, and that the reader may read. */
@Component
class DocumentAudiences implements ItemAudiences {
    private final VersionRepository versions;

    DocumentAudiences(VersionRepository versions) {
        this.versions = versions;
    }

    @Override
    public List<DatedAudience> latest(SpaceId space, PermittedAudiences readable, int most) {
        return versions.audiences(space.value(), readable.values(), Limit.of(most)).stream()
                .map(version -> new DatedAudience(new AudienceId(version.audience()), version.at()))
                .toList();
    }
}
