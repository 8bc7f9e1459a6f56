package portal.documents;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.AudienceId;
import portal.access.MarkedAs;
import portal.access.Reach;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;

/** Writes the cards of many versions at once: one question for all markings, one for all people. */
@Component
class Cards {
    private final Access access;
    private final People people;

    Cards(Access access, People people) {
        this.access = access;
        this.people = people;
    }

    List<DocumentCard> cards(List<SeenVersion> seen, Reach readable) {
        var rows = new Rows(seen, readable);
        return seen.stream()
                .map(each -> new DocumentCard(
                        each.version().document(), each.version().kind(), rows.row(each)))
                .toList();
    }

    List<VersionRow> rows(List<SeenVersion> seen, Reach readable) {
        return seen.stream().map(new Rows(seen, readable)::row).toList();
    }

    private class Rows {
        private final Map<AudienceId, MarkedAs> markings;
        private final Map<PersonId, PersonCard> persons;

        Rows(List<SeenVersion> seen, Reach readable) {
            markings = access.markings(
                    seen.stream().map(each -> each.version().audience()).toList(), readable);
            persons = people.cards(seen.stream()
                    .map(each -> each.version().uploadedBy())
                    .distinct()
                    .toList());
        }

        VersionRow row(SeenVersion seen) {
            var version = seen.version();
            return new VersionRow(
                    version.id(),
                    seen.ordinal(),
                    Objects.requireNonNull(markings.get(version.audience())),
                    version.title(),
                    version.fileName(),
                    version.mediaType(),
                    version.size(),
                    version.sha256(),
                    version.changeNote(),
                    persons.get(version.uploadedBy()),
                    version.uploadedAt(),
                    version.language(),
                    version.languageCorrected(),
                    version.extraction());
        }
    }
}
