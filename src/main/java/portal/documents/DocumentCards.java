package portal.documents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import portal.access.ItemDetails;
import portal.access.PermittedAudiences;
import portal.access.Provenance;
import portal.access.Provenances;

/** Builds the {@link DocumentCard}s of a list of versions; the number of queries does not grow with the list. */
@Component
class DocumentCards {
    private final ItemDetails details;
    private final Provenances provenances;

    DocumentCards(ItemDetails details, Provenances provenances) {
        this.details = details;
        this.provenances = provenances;
    }

    List<DocumentCard> cards(List<SeenVersion> seen, PermittedAudiences readable) {
        var rows = rows(seen, readable).iterator();
        return seen.stream()
                .map(SeenVersion::version)
                .map(version -> new DocumentCard(version.document(), version.kind(), rows.next()))
                .toList();
    }

    List<VersionRow> rows(List<SeenVersion> seen, PermittedAudiences readable) {
        var beside = details.of(seen.stream().map(SeenVersion::version).toList(), readable);
        var entered = provenances.of(
                seen.stream().map(each -> each.version().id().value()).toList());
        return seen.stream().map(each -> row(each, beside, entered)).toList();
    }

    private static VersionRow row(SeenVersion seen, ItemDetails.OfList beside, Map<UUID, Provenance> entered) {
        var version = seen.version();
        return new VersionRow(
                version.id(),
                seen.ordinal(),
                beside.marking(version),
                entered.get(version.id().value()),
                version.title(),
                version.fileName(),
                version.mediaType(),
                version.size(),
                version.sha256(),
                version.changeNote(),
                beside.person(version.author()),
                version.at(),
                version.language(),
                version.languageCorrected(),
                version.extraction());
    }
}
