package portal.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceId;
import portal.access.HasItem;
import portal.access.Item;
import portal.people.PersonId;

/** One change of a document, shown only to people who may read the document's audiences before and after the change. */
@Entity
class DocumentChange implements HasItem {
    @Id
    private UUID id;

    private UUID documentId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private DocumentVersion version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private DocumentProperty aspect;

    private @Nullable String valueBefore;
    private @Nullable String valueAfter;
    private UUID audienceId;
    private UUID afterAudienceId;
    private UUID changedBy;
    private Instant changedAt;
    private @Nullable UUID toldTo;
    private @Nullable Instant seenAt;

    /** @param before the audience of the version before the change */
    DocumentChange(
            DocumentVersion version,
            DocumentProperty aspect,
            @Nullable String valueBefore,
            @Nullable String valueAfter,
            AudienceId before,
            PersonId by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.documentId = version.document().value();
        this.version = version;
        this.aspect = aspect;
        this.valueBefore = valueBefore;
        this.valueAfter = valueAfter;
        this.audienceId = before.value();
        this.afterAudienceId = version.audience().value();
        this.changedBy = by.value();
        this.changedAt = at;
    }

    @NullUnmarked
    protected DocumentChange() {} // Hibernate needs this constructor

    /**
     * Sets the person to notify of the change: the person who filed the document, or nobody if that person made the
     * change.
     */
    DocumentChange toldTo(PersonId filer) {
        toldTo = filer.value().equals(changedBy) ? null : filer.value();
        return this;
    }

    void see(Instant now) {
        seenAt = now;
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    DocumentVersion version() {
        return version;
    }

    DocumentProperty aspect() {
        return aspect;
    }

    @Nullable
    String valueBefore() {
        return valueBefore;
    }

    @Nullable
    String valueAfter() {
        return valueAfter;
    }

    /** Returns the version's audience after the change, who changed it, and when. */
    @Override
    public Item item() {
        return new Item(version.space(), new AudienceId(afterAudienceId), new PersonId(changedBy), changedAt);
    }
}
