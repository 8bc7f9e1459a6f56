package portal.documents;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import portal.access.ItemNames;
import portal.access.NamedItem;
import portal.access.PermittedAudiences;

/** Provides the name of a document: the title of the latest version that the reader may read. */
@Component
class DocumentNames implements ItemNames {
    private final VersionRepository versions;

    DocumentNames(VersionRepository versions) {
        this.versions = versions;
    }

    @Override
    public Stream<NamedItem> named(Collection<UUID> wanted, PermittedAudiences readable) {
        return versions.latest(wanted, readable.values()).stream()
                .map(SeenVersion::version)
                .map(DocumentNames::named);
    }

    static NamedItem named(DocumentVersion version) {
        return new NamedItem(
                DocumentItems.DOCUMENT,
                version.document().value(),
                version.title(),
                version.space(),
                version.audience(),
                version.document().route());
    }
}
