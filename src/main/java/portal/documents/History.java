package portal.documents;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.AudienceId;
import portal.access.ItemDetails;
import portal.access.PermittedAudiences;
import portal.people.PersonId;

/** Records who changed which document, and notifies the person who filed a document when other people change it. */
@Component
class History {
    private static final int MOST = 200;

    private final ChangeRepository changes;
    private final VersionRepository versions;
    private final Access access;
    private final ItemDetails details;

    History(ChangeRepository changes, VersionRepository versions, Access access, ItemDetails details) {
        this.changes = changes;
        this.versions = versions;
        this.access = access;
        this.details = details;
    }

    /** Records a change that the viewer has just made. */
    void keep(
            DocumentVersion version,
            DocumentProperty aspect,
            @Nullable String before,
            @Nullable String after,
            Instant now) {
        keep(version, aspect, before, after, version.audience(), now);
    }

    /** Records that the viewer has filed this version in place of a version in the audience {@code earlier}. */
    void keepVersion(DocumentVersion version, AudienceId earlier, Instant now) {
        keep(version, DocumentProperty.VERSION, null, version.fileName(), earlier, now);
    }

    /** Records that the viewer has moved a version from the audience {@code from} to its present audience. */
    void keepMove(DocumentVersion version, AudienceId from, Instant now) {
        keep(version, DocumentProperty.MARKING, null, null, from, now);
    }

    private void keep(
            DocumentVersion version,
            DocumentProperty aspect,
            @Nullable String before,
            @Nullable String after,
            AudienceId from,
            Instant now) {
        var change = new DocumentChange(version, aspect, before, after, from, access.viewer(), now);
        versions.filer(version.document().value()).map(PersonId::new).ifPresent(change::toldTo);
        changes.save(change);
    }

    /** Returns the changes of the document that the viewer may see, the newest first, at most {@link #MOST}. */
    List<ChangeRow> of(DocumentId document, PermittedAudiences readable) {
        return rows(changes.of(document.value(), readable.values(), Limit.of(MOST)), readable);
    }

    /**
     * Returns the changes, the newest first, that other people made to documents filed by the viewer, and that the
     * viewer has not seen yet.
     */
    List<ChangeRow> unseen(PermittedAudiences readable) {
        return rows(unseenChanges(readable), readable);
    }

    /** Marks as seen the changes of this document about which the viewer is notified. */
    void see(DocumentId document, PermittedAudiences readable, Instant now) {
        unseenChanges(readable).stream()
                .filter(change -> change.document().equals(document))
                .forEach(change -> change.see(now));
    }

    private List<DocumentChange> unseenChanges(PermittedAudiences readable) {
        return readable.isEmpty()
                ? List.of()
                : changes.unseen(access.viewer().value(), readable.values(), Limit.of(MOST));
    }

    private List<ChangeRow> rows(List<DocumentChange> found, PermittedAudiences readable) {
        var beside = details.of(found, readable);
        return found.stream()
                .map(change -> new ChangeRow(
                        change.document(),
                        change.version().title(),
                        change.aspect(),
                        change.valueBefore(),
                        change.valueAfter(),
                        beside.marking(change),
                        beside.person(change.author()),
                        change.at()))
                .toList();
    }
}
