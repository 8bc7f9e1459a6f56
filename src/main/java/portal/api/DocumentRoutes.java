package portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import portal.access.Justification;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.Provenance;
import portal.access.Refused;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.documents.Delivery;
import portal.documents.DocumentCard;
import portal.documents.DocumentId;
import portal.documents.DocumentKind;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.documents.ReplaceDocument;
import portal.documents.VersionId;
import tools.jackson.databind.json.JsonMapper;

/** The routes to read the properties and files of documents, to add documents and versions, and to change documents. */
@RestController
@RequestMapping(
        path = ApiSecurity.V1,
        produces = MediaType.APPLICATION_JSON_VALUE,
        name = "Documents: files with their versions and markings")
class DocumentRoutes {
    private final Documents documents;
    private final Spaces spaces;
    private final Markings markings;
    private final IdempotentWrites once;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    DocumentRoutes(
            Documents documents,
            Spaces spaces,
            Markings markings,
            IdempotentWrites once,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        this.documents = documents;
        this.spaces = spaces;
        this.markings = markings;
        this.once = once;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
    }

    @GetMapping(path = "/spaces/{space}/documents", name = "The documents of a space, the last changed first")
    Page<DocumentResource> shelf(
            @PathVariable UUID space,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        var rows = documents.shelf(new SpaceId(space), Cursor.place(cursor), Page.checked(limit) + 1);
        return Page.of(request, rows, limit, DocumentResource::of, DocumentCard::place);
    }

    @PostMapping(
            path = "/spaces/{space}/documents",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            name = "File a document: first the part about, then the part file")
    @MetadataPart(NewDocument.class)
    ResponseEntity<CreatedId> file(@PathVariable UUID space, HttpServletRequest request) {
        var shelf = spaces.card(new SpaceId(space));
        var upload = Upload.of(request, NewDocument.class, json, documents.uploadLimit());
        return heard(request, () -> file(shelf, upload, request));
    }

    private ResponseEntity<CreatedId> file(SpaceCard shelf, Upload<NewDocument> upload, HttpServletRequest request) {
        var about = upload.about();
        var plan = new FileDocument(
                shelf.id(),
                markings.read(shelf, about.marking()),
                upload.fileName(),
                about.title(),
                about.kind() == null ? DocumentKind.REPORT : about.kind(),
                Input.language(about.language()),
                WantedProvenance.read(about.provenance(), () -> documents.usualProvenance(shelf.id())));
        var isThere = new AtomicBoolean();
        var made = once.file(request, upload, content -> {
            if (!Boolean.TRUE.equals(about.once()))
                return documents.file(plan, content).value();
            var filing = documents.fileOnce(plan, content);
            isThere.set(!filing.isNew());
            return filing.document().value();
        });
        return isThere.get() ? WriteResponse.there("/documents/", made) : WriteResponse.made("/documents/", made);
    }

    @GetMapping(path = "/documents/{document}", name = "A document")
    DocumentResource card(@PathVariable UUID document) {
        return DocumentResource.of(documents.card(new DocumentId(document)));
    }

    @PatchMapping(
            path = "/documents/{document}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Correct title, kind, language or provenance of a document, or change its marking: all or nothing")
    DocumentResource change(@PathVariable UUID document, @RequestBody ChangedDocument change) {
        var language = Input.language(change.language());
        var now = documents.card(new DocumentId(document));
        var marking = change.marking() == null ? null : marking(now, change.marking());
        var corrected = WantedProvenance.read(change.provenance(), now.latest()::provenance);
        transaction.executeWithoutResult(open -> {
            if (change.title() != null) documents.retitle(now.id(), change.title());
            if (change.kind() != null) documents.reclassify(now.id(), change.kind());
            if (language != null) documents.correctLanguage(now.id(), language);
            if (marking != null) documents.reMark(now.id(), now.latest().id(), marking);
            if (corrected != null) documents.correctProvenance(now.id(), corrected, Input.text(change.reason()));
        });
        return card(document);
    }

    @PostMapping(
            path = "/documents/{document}/retraction",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            name = "Retract a document with all its versions, with the reason: nobody sees it any more")
    RetractedId retract(@PathVariable UUID document, @RequestBody NewRetraction why) {
        documents.retract(new DocumentId(document), new Justification(why.reason()));
        return new RetractedId(document);
    }

    /** Returns the wanted marking, in which omitted fields have the values of the document's current marking. */
    private Marking marking(DocumentCard now, WantedMarking wanted) {
        return markings.read(
                spaces.card(now.space()), wanted, now.latest().marked().marking());
    }

    @PostMapping(
            path = "/documents/{document}/versions",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            name = "Replace the version that I see by a new one: first the part about, then the part file")
    @MetadataPart(NewVersion.class)
    ResponseEntity<CreatedId> replace(@PathVariable UUID document, HttpServletRequest request) {
        var now = documents.card(new DocumentId(document));
        var upload = Upload.of(request, NewVersion.class, json, documents.uploadLimit());
        return heard(request, () -> replace(now, upload, request));
    }

    private ResponseEntity<CreatedId> replace(DocumentCard now, Upload<NewVersion> upload, HttpServletRequest request) {
        var about = upload.about();
        var plan = new ReplaceDocument(
                now.id(),
                about.marking() == null ? null : marking(now, about.marking()),
                upload.fileName(),
                Input.text(about.changeNote()),
                WantedProvenance.read(about.provenance(), () -> provenance(now)));
        var made = once.file(
                request, upload, content -> documents.replace(plan, content).value());
        return WriteResponse.made("/documents/" + now.id().value() + "/versions/", made);
    }

    /** Returns the provenance of the version that the viewer sees; if it has none, the usual one of the space. */
    private @Nullable Provenance provenance(DocumentCard now) {
        var current = now.latest().provenance();
        return current == null ? documents.usualProvenance(now.space()) : current;
    }

    /**
     * Runs the filing. If it is refused, reads the rest of the request first, because a client reads the response only
     * after it has sent everything.
     */
    private ResponseEntity<CreatedId> heard(HttpServletRequest request, Supplier<ResponseEntity<CreatedId>> filing) {
        try {
            return filing.get();
        } catch (Refused refused) {
            Upload.readToTheEnd(request, documents.uploadLimit());
            throw refused;
        }
    }

    @GetMapping(path = "/documents/{document}/versions", name = "The versions of a document, the latest first")
    List<VersionResource> versions(@PathVariable UUID document) {
        return documents.versions(new DocumentId(document)).stream()
                .map(VersionResource::of)
                .toList();
    }

    @GetMapping(path = "/documents/{document}/versions/{version}", name = "A version of a document")
    VersionResource version(@PathVariable UUID document, @PathVariable UUID version) {
        return versions(document).stream()
                .filter(each -> each.id().equals(version))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @GetMapping(
            path = "/documents/{document}/versions/{version}/content",
            produces = MediaType.ALL_VALUE,
            name = "The bytes of a version, as a whole or a range of them")
    void content(
            @PathVariable UUID document,
            @PathVariable UUID version,
            @RequestHeader(name = "Range", required = false) @Nullable String range,
            HttpServletResponse response)
            throws IOException {
        var content = documents.content(new DocumentId(document), new VersionId(version));
        if (!Delivery.send(content, false, range, response)) throw new InvalidRequest(ProblemType.RANGE, "Range");
    }
}
