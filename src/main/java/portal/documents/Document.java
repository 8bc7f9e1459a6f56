package portal.documents;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceId;
import portal.access.Item;
import portal.access.Justification;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A document: a sequence of versions under one id and one page address. */
@Entity
class Document {
    @Id
    private UUID id;

    private UUID spaceId;
    private @Nullable Instant retractedAt;
    private @Nullable UUID retractedBy;
    private @Nullable String retractionReason;

    @OneToMany(mappedBy = "document", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<DocumentVersion> versions = new ArrayList<>();

    Document(SpaceId space) {
        this.id = UUID.randomUUID();
        this.spaceId = space.value();
    }

    @NullUnmarked
    protected Document() {} // Hibernate needs this constructor

    DocumentVersion add(
            Item item,
            ReceivedFile file,
            String title,
            DocumentKind kind,
            @Nullable String language,
            String changeNote) {
        var number = versions.isEmpty() ? 1 : versions.getLast().number() + 1;
        var version = new DocumentVersion(this, number, item, file, title, kind, language, changeNote);
        versions.add(version);
        settle();
        return version;
    }

    /** Moves a version to another audience. Returns empty if it already has that audience. */
    Optional<DocumentReMarked> reMark(DocumentVersion version, AudienceId to, PersonId by, Instant now) {
        var from = version.moveTo(to);
        settle();
        return from.map(left -> new DocumentReMarked(id(), version.id(), left, to, space(), by, now));
    }

    /**
     * Withdraws every version from all its readers.
     *
     * @param recall maps the audience of a version to the audience of the withdrawn version, which nobody is in
     */
    void retract(PersonId by, Justification reason, Instant at, UnaryOperator<AudienceId> recall) {
        retractedAt = at;
        retractedBy = by.value();
        retractionReason = reason.value();
        versions.forEach(version -> version.recall(recall.apply(version.audience())));
        settle();
    }

    DocumentVersion drop(DocumentVersion version) {
        versions.remove(version);
        settle();
        return version;
    }

    List<DocumentVersion> versions() {
        return List.copyOf(versions);
    }

    DocumentId id() {
        return new DocumentId(id);
    }

    SpaceId space() {
        return new SpaceId(spaceId);
    }

    /**
     * Marks versions as superseded, so that search does not return them: all versions of a retracted document, and each
     * version that has a later version in the same audience, because all its readers can read the later version.
     */
    private void settle() {
        versions.forEach(version -> version.supersede(retractedAt != null
                || versions.stream()
                        .anyMatch(later -> later.number() > version.number()
                                && later.audience().equals(version.audience()))));
    }
}
