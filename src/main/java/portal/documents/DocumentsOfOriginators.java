package portal.documents;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import portal.access.AudienceId;
import portal.access.Justification;
import portal.access.Marking;
import portal.access.PermittedAudiences;
import portal.access.ReMarkConsequences;
import portal.originators.OriginatedItem;
import portal.originators.OriginatedItems;

/** Provides the documents, each as the latest version that the reader may read, for their originators. */
@Component
class DocumentsOfOriginators implements OriginatedItems {
    private final VersionRepository versions;
    private final Documents documents;

    DocumentsOfOriginators(VersionRepository versions, Documents documents) {
        this.versions = versions;
        this.documents = documents;
    }

    @Override
    public Stream<OriginatedItem> found(Collection<UUID> wanted, PermittedAudiences readable) {
        return versions.latest(wanted, readable.values()).stream().map(DocumentsOfOriginators::originated);
    }

    @Override
    public Stream<OriginatedItem> within(Collection<AudienceId> audiences, PermittedAudiences readable, int most) {
        var ids = audiences.stream().map(AudienceId::value).toList();
        return versions.newest(ids, readable.values(), Limit.of(most)).stream().map(DocumentsOfOriginators::originated);
    }

    private static OriginatedItem originated(SeenVersion seen) {
        var version = seen.version();
        return new OriginatedItem(DocumentNames.named(version), version.author());
    }

    @Override
    public void recall(UUID item, Justification reason) {
        documents.retract(new DocumentId(item), reason);
    }

    @Override
    public void reMark(UUID item, Marking wanted) {
        var document = new DocumentId(item);
        documents.reMark(document, documents.card(document).latest().id(), wanted);
    }

    @Override
    public ReMarkConsequences consequences(UUID item, Marking wanted) {
        return ReMarkConsequences.NOTHING;
    }
}
