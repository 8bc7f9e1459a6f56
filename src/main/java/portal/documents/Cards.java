package portal.documents;

import java.util.List;
import org.springframework.stereotype.Component;
import portal.access.ItemDetails;
import portal.access.Reach;

/** Writes the cards of many versions at once. */
@Component
class Cards {
    private final ItemDetails details;

    Cards(ItemDetails details) {
        this.details = details;
    }

    List<DocumentCard> cards(List<SeenVersion> seen, Reach readable) {
        var beside = details.of(seen, readable);
        return seen.stream()
                .map(each -> new DocumentCard(
                        each.version().document(), each.version().kind(), row(each, beside)))
                .toList();
    }

    List<VersionRow> rows(List<SeenVersion> seen, Reach readable) {
        var beside = details.of(seen, readable);
        return seen.stream().map(each -> row(each, beside)).toList();
    }

    private static VersionRow row(SeenVersion seen, ItemDetails.OfList beside) {
        var version = seen.version();
        return new VersionRow(
                version.id(),
                seen.ordinal(),
                beside.marking(seen),
                version.title(),
                version.fileName(),
                version.mediaType(),
                version.size(),
                version.sha256(),
                version.changeNote(),
                beside.person(seen.author()),
                seen.at(),
                version.language(),
                version.languageCorrected(),
                version.extraction());
    }
}
