package portal.documents;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceId;
import portal.access.HasItem;
import portal.access.Item;
import portal.documents.extraction.ExtractionResult;
import portal.search.Entry;
import portal.search.Findable;
import portal.search.Wording;

/** One version of a document: a file, its title, and its audience. The file itself never changes. */
@Entity
@DynamicUpdate // updates only changed columns, so that text extraction does not overwrite a new title
class DocumentVersion implements Findable, HasItem {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Document document;

    @Column(name = "document_id", insertable = false, updatable = false)
    private UUID documentId; // the id of the document, readable without loading the document

    @Embedded
    @AttributeOverride(name = "author", column = @Column(name = "uploaded_by"))
    @AttributeOverride(name = "at", column = @Column(name = "uploaded_at"))
    private Item item;

    private @Nullable UUID sealedFrom;
    private int number;
    private boolean superseded;
    private String title;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private @Nullable String language;
    private boolean languageCorrected;
    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private String address;
    private String changeNote;

    @Enumerated(EnumType.STRING)
    private Extraction extraction;

    private int attempts;

    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL)
    private @Nullable ExtractedText text;

    DocumentVersion(
            Document document,
            int number,
            Item item,
            ReceivedFile file,
            String title,
            DocumentKind kind,
            @Nullable String language,
            String changeNote) {
        this.id = UUID.randomUUID();
        this.document = document;
        this.documentId = document.id().value();
        this.item = item;
        this.number = number;
        this.title = title;
        this.kind = kind;
        this.language = language;
        this.languageCorrected = language != null;
        this.fileName = file.name().value();
        this.mediaType = file.type().mediaType();
        this.size = file.stored().size();
        this.sha256 = file.stored().sha256();
        this.address = file.stored().address();
        this.changeNote = changeNote;
        this.extraction = file.type().hasText() ? Extraction.WAITING : Extraction.NOT_TEXT;
    }

    @NullUnmarked
    protected DocumentVersion() {} // Hibernate needs this constructor

    @Override
    public Entry entry() {
        return new Entry(
                DocumentItems.DOCUMENT,
                id,
                documentId,
                superseded ? AudienceId.NOBODY : audience(),
                space(),
                title,
                language,
                author(),
                at());
    }

    @Override
    public List<Wording> wordings() {
        if (superseded) return List.of();
        return List.of(new Wording(language, title, text()), new Wording(language, "", fileName + "\n" + changeNote));
    }

    void retitle(String title) {
        this.title = title;
    }

    void reclassify(DocumentKind kind) {
        this.kind = kind;
    }

    void correctLanguage(@Nullable String language) {
        this.language = language;
        this.languageCorrected = true;
    }

    /**
     * Moves the version to another audience. Returns the previous audience; empty if the version already has this
     * audience.
     */
    Optional<AudienceId> moveTo(AudienceId audience) {
        return item.moveTo(audience);
    }

    /**
     * Withdraws the version from all its readers and records its previous audience.
     *
     * @param nobody the audience that nobody is in
     */
    void recall(AudienceId nobody) {
        sealedFrom = audience().value();
        item.moveTo(nobody);
    }

    void supersede(boolean superseded) {
        this.superseded = superseded;
    }

    /**
     * Stores the extracted text, or puts the version back into the queue for another attempt. The state changes
     * together with the text, so that the search index notices the change.
     */
    void take(ExtractionResult extract, int mostAttempts) {
        extraction = Extraction.of(extract.outcome());
        if (extraction.isWorthRetrying() && attempts < mostAttempts) {
            extraction = Extraction.WAITING;
            return;
        }
        text = extract.text().isBlank() ? null : new ExtractedText(extract.text());
        if (extract.mediaType() != null && !isAnyText(extract.mediaType())) mediaType = extract.mediaType();
        if (!languageCorrected) language = extract.language();
    }

    /**
     * Returns whether the parser found only plain text, although a more exact type is known already. For example, a
     * small CSV table is recognised by its file name only, not by its content.
     */
    private boolean isAnyText(String parsedAs) {
        return parsedAs.equals("text/plain") && mediaType.startsWith("text/");
    }

    /**
     * Queues the version for another extraction. Returns false, without a change, unless the last attempt failed and
     * another one may succeed ({@link Extraction#isWorthRetrying}).
     */
    boolean readAgain() {
        if (!extraction.isWorthRetrying()) return false;
        extraction = Extraction.WAITING;
        attempts = 0;
        return true;
    }

    VersionId id() {
        return new VersionId(id);
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    @Override
    public Item item() {
        return item;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    DocumentKind kind() {
        return kind;
    }

    @Nullable
    String language() {
        return language;
    }

    boolean languageCorrected() {
        return languageCorrected;
    }

    String fileName() {
        return fileName;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    String address() {
        return address;
    }

    String changeNote() {
        return changeNote;
    }

    Extraction extraction() {
        return extraction;
    }

    String text() {
        return text == null ? "" : text.content();
    }
}
