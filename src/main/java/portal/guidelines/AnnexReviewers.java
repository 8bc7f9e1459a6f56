package portal.guidelines;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.Refused;
import portal.documents.DocumentReaders;
import portal.documents.Documents;
import portal.documents.VersionId;
import portal.guidelines.clauses.AttachedDocument;
import portal.guidelines.clauses.ClauseText;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;

/** Sees to it that nobody approves a text with documents that they may not read. */
@Component
class AnnexReviewers {
    private final DocumentReaders readers;
    private final Documents documents;
    private final Access access;
    private final People people;

    AnnexReviewers(DocumentReaders readers, Documents documents, Access access, People people) {
        this.readers = readers;
        this.documents = documents;
        this.access = access;
        this.people = people;
    }

    /**
     * Requires that the reviewers may read those documents of a text that the viewer may read. If a reviewer may not
     * read another document, the viewer does not learn it; {@link #requireMine} then stops the reviewer.
     */
    void requireAll(ClauseText text, Set<PersonId> reviewers) {
        var hidden = readers.hidden(versions(text), reviewers);
        var seen = documents.versionCards(hidden.keySet());
        for (var version : versions(text)) {
            var card = seen.get(version);
            if (card == null) continue;
            var from = Objects.requireNonNull(hidden.get(version));
            throw new Refused("guidelines.annex.refused.reviewer", names(from), card.title());
        }
    }

    private String names(Collection<PersonId> persons) {
        return String.join(
                ", ",
                people.cards(persons).values().stream()
                        .map(PersonCard::name)
                        .sorted()
                        .toList());
    }

    /** Requires that the viewer, who approves the text, may read all its documents. */
    void requireMine(ClauseText text) {
        if (!readers.hidden(versions(text), Set.of(access.viewer())).isEmpty())
            throw new Refused("guidelines.annex.refused.mine");
    }

    private static List<VersionId> versions(ClauseText text) {
        return text.documents().stream().map(AttachedDocument::version).toList();
    }
}
