package portal.documents;

import java.util.List;
import org.springframework.stereotype.Component;
import portal.access.ItemDetails;
import portal.access.PermittedAudiences;

/** Builds the {@link DocumentCard}s of a list of versions; the number of queries does not grow with the list. */
@Component
class DocumentCards {
    private final ItemDetails details;

    DocumentCards(ItemDetails details) {
        this.details = details;
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
        return seen.stream().map(each -> row(each, beside)).toList();
    }

    private static VersionRow row(SeenVersion seen, ItemDetails.OfList beside) {
        var version = seen.version();
        return new VersionRow(
                version.id(),
                seen.ordinal(),
                beside.marking(version),
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
