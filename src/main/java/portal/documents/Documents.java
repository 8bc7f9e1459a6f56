package portal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import portal.access.Access;
import portal.access.Act;
import portal.access.AudienceId;
import portal.access.AudienceProperties;
import portal.access.EarlierProvenance;
import portal.access.Item;
import portal.access.Justification;
import portal.access.ListPosition;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.Provenance;
import portal.access.Provenances;
import portal.access.ReMarkConsequences.Attachment;
import portal.access.ReadAudit;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.originators.Permissions;
import portal.originators.Recalls;
import portal.people.PersonId;
import portal.search.extracts.PagedText;
import portal.ui.VisibleText;

/**
 * Adds, finds and changes documents, in all spaces.
 *
 * <p>A document is visible to anyone who may read at least one of its versions. Each reader sees the latest version
 * that they may read. Nothing shows that later versions exist, or how many (NL-13).
 */
@Service
@Transactional
public class Documents {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_NOTE = 500;

    /** How long the person who filed a document can take it back, if nobody else has opened it. */
    public static final Duration TAKING_BACK = Duration.ofMinutes(10);

    private static final String TAKEN_BACK =
            "Taken back by the person who filed it, before anybody else had opened it.";
    private static final int ALIKE = 0x3f;

    private final Access access;
    private final Intake intake;
    private final FileStore store;
    private final DocumentRepository documents;
    private final VersionRepository versions;
    private final DocumentCards cards;
    private final Provenances provenances;
    private final OpenedDocuments openings;
    private final ReadAudit readAudit;
    private final Permissions permissions;
    private final Recalls recalls;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    /**
     * The locks for stored files. The hash of the content selects the lock, so that adding a document and taking back a
     * document with the same bytes never run at the same time.
     */
    private final Object[] alike =
            Stream.generate(Object::new).limit(ALIKE + 1L).toArray();

    Documents(
            Access access,
            Intake intake,
            FileStore store,
            DocumentRepository documents,
            VersionRepository versions,
            DocumentCards cards,
            Provenances provenances,
            OpenedDocuments openings,
            ReadAudit readAudit,
            Permissions permissions,
            Recalls recalls,
            History history,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.access = access;
        this.intake = intake;
        this.store = store;
        this.documents = documents;
        this.versions = versions;
        this.cards = cards;
        this.provenances = provenances;
        this.openings = openings;
        this.readAudit = readAudit;
        this.permissions = permissions;
        this.recalls = recalls;
        this.history = history;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Adds a new document. When this method returns, file and document are stored and survive a crash. It reads the
     * stream once, to its end, outside a transaction. It checks that the viewer may write before it reads the stream,
     * and again afterwards.
     *
     * @throws Refused if the space does not accept the marking or the provenance of the document
     * @throws FileRefused if the file is empty, too large, a program or a file of the system
     * @throws UncheckedIOException if the stream breaks off; then nothing is stored
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public DocumentId file(FileDocument plan, InputStream content) {
        audience(plan);
        try (var file = taken(plan.space(), plan.fileName(), content)) {
            return file(plan, file);
        }
    }

    /**
     * Stores a file that may become a document later. The caller closes the file; this deletes the file unless it has
     * become a document.
     *
     * @throws FileRefused if the file is empty, too large, a program or a file of the system
     * @throws UncheckedIOException if the stream breaks off; then nothing is stored
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ReceivedFile receive(SpaceId space, String fileName, InputStream content) {
        access.require(Act.WRITE, space.audience());
        return taken(space, fileName, content);
    }

    /** Adds a new document with a received file. When this method returns, both are stored and survive a crash. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public DocumentId file(FileDocument plan, ReceivedFile file) {
        if (!file.space().equals(plan.space())) throw new IllegalArgumentException("It came in for another space.");
        audience(plan);
        return keep(file, () -> file(plan, file, access.audience(plan.space(), plan.marking())));
    }

    /**
     * Adds a new document as {@link #file} does, unless the viewer sees a document with the same bytes in exactly the
     * audience that the new one would have. Documents in other audiences make no difference (NL-07).
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Filing fileOnce(FileDocument plan, InputStream content) {
        audience(plan);
        try (var file = taken(plan.space(), plan.fileName(), content)) {
            return keep(file, () -> fileOnce(plan, file));
        }
    }

    private Filing fileOnce(FileDocument plan, ReceivedFile file) {
        return same(plan, file)
                .map(there -> new Filing(there, false))
                .orElseGet(() -> new Filing(file(plan, file, audience(plan)), true));
    }

    /**
     * Returns the document that {@link #fileOnce} would return instead of adding a new one: a document that the viewer
     * sees, with the same bytes, in exactly the audience that the new one would have (NL-07).
     */
    public Optional<DocumentId> same(FileDocument plan, ReceivedFile file) {
        var audience = audience(plan);
        return versions
                .same(
                        audience.value(),
                        file.stored().sha256(),
                        access.readable().values(),
                        Limit.of(1))
                .stream()
                .findFirst()
                .map(DocumentId::new);
    }

    /**
     * Deletes a document, and its bytes unless another version in the space has the same bytes. Only the person who
     * filed the document may do so, within {@link #TAKING_BACK}, and while nobody else has opened it. A document of the
     * kind {@code EVIDENCE} is not deleted: it is withdrawn from all readers, but stays stored. If the document has
     * versions that the viewer cannot see, these remain, and only the version that the viewer sees is deleted.
     *
     * @throws Refused if it is too late, if somebody else has opened the document, if the viewer did not file it, or if
     *     the viewer sees more than one version of it
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void takeBack(DocumentId document) {
        var fingerprint = commit(() -> latest(document).sha256());
        synchronized (lock(fingerprint)) {
            var address = commit(() -> remove(document));
            if (commit(() -> !versions.existsByAddress(address))) forget(address);
        }
    }

    private String remove(DocumentId id) {
        var document = documents.forChange(id.value()).orElseThrow(NotFound::new);
        var version = latest(id);
        access.require(Act.RECALL, version.audience());
        if (readableVersions(id).size() > 1 || !isStillMine(version)) throw new Refused("documents.refused.take-back");
        if (version.kind() == DocumentKind.EVIDENCE)
            recall(document, version.audience(), new Justification(TAKEN_BACK));
        else if (document.versions().size() == 1) documents.delete(document);
        else versions.delete(document.drop(version)); // other readers keep the versions that the viewer cannot see
        if (version.kind() != DocumentKind.EVIDENCE)
            provenances.forget(version.id().value());
        events.publishEvent(new DocumentTakenBack(id, version.audience(), version.space(), access.viewer(), now()));
        return version.address();
    }

    private boolean isStillMine(DocumentVersion version) {
        return version.item().isBy(access.viewer()) && isFresh(version.at()) && !openings.isOpened(version.document());
    }

    private boolean isFresh(Instant filed) {
        return now().isBefore(filed.plus(TAKING_BACK));
    }

    /**
     * Adds a new version in place of the version that the viewer sees; earlier versions stay unchanged.
     *
     * @throws Refused if the viewer may not write; if they belong neither to the document's originator nor to the
     *     stewards of its space (AC-10); or if the new marking has more readers, which the viewer may not decide
     *     (AC-11)
     * @throws FileRefused if the file is empty, too large, a program or a file of the system
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public VersionId replace(ReplaceDocument plan, InputStream content) {
        var space = Objects.requireNonNull(transaction.execute(asked -> audienceOfNext(plan)), "audience")
                .space();
        try (var file = taken(space, plan.fileName(), content)) {
            return keep(file, () -> replace(plan, file));
        }
    }

    private VersionId replace(ReplaceDocument plan, ReceivedFile file) {
        var document = documents.forChange(plan.document().value()).orElseThrow(NotFound::new);
        var last = latest(plan.document());
        var audience = audienceOfNext(plan).id();
        var note = clipped(VisibleText.withoutControls(plan.changeNote()).strip(), LONGEST_NOTE);
        var next = document.add(
                new Item(document.space(), audience, access.viewer(), now()),
                file,
                last.title(),
                last.kind(),
                last.languageCorrected() ? last.language() : null,
                note);
        provenances.keepNext(next.id().value(), last.id().value(), audience, plan.provenance());
        history.keepVersion(next, last.audience(), now());
        events.publishEvent(
                new DocumentReplaced(document.id(), next.id(), audience, document.space(), access.viewer(), now()));
        return next.id();
    }

    /**
     * Returns a document and records that the viewer opened it.
     *
     * @throws NotFound if there is no such document, or the viewer may not see it
     */
    @Transactional(readOnly = true)
    public DocumentCard card(DocumentId document) {
        var card = cards(Set.of(document)).values().stream().findFirst().orElseThrow(NotFound::new);
        var latest = card.latest();
        readAudit.shown(document.value(), latest.marked().id());
        opened(
                document,
                latest.uploadedBy() == null ? null : latest.uploadedBy().id(),
                latest.uploadedAt());
        return card;
    }

    /** Returns the cards of these documents; documents that the viewer may not see are left out. */
    @Transactional(readOnly = true)
    public Map<DocumentId, DocumentCard> cards(Collection<DocumentId> wanted) {
        if (wanted.isEmpty()) return Map.of();
        var readable = access.readable();
        if (readable.isEmpty()) return Map.of();
        var ids = wanted.stream().map(DocumentId::value).toList();
        return cards.cards(versions.latest(ids, readable.values()), readable).stream()
                .collect(Collectors.toMap(DocumentCard::id, Function.identity()));
    }

    /**
     * Returns the cards of exactly these versions, even if a document has a later one; versions that the viewer may not
     * read are left out.
     */
    @Transactional(readOnly = true)
    public Map<VersionId, DocumentCard> versionCards(Collection<VersionId> wanted) {
        if (wanted.isEmpty()) return Map.of();
        var readable = access.readable();
        if (readable.isEmpty()) return Map.of();
        var ids = wanted.stream().map(VersionId::value).toList();
        return cards.cards(versions.among(ids, readable.values()), readable).stream()
                .collect(Collectors.toMap(card -> card.latest().id(), Function.identity()));
    }

    /**
     * Returns the documents of a space whose title contains the text {@code words}, in upper or lower case, the last
     * filed first; all documents if {@code words} is blank.
     */
    @Transactional(readOnly = true)
    public List<DocumentCard> titled(SpaceId space, String words, int limit) {
        access.require(Act.READ, space.audience());
        var readable = access.readable(space);
        var literal = words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return cards.cards(
                versions.titled(space.value(), readable.values(), "%" + literal + "%", Limit.of(limit)), readable);
    }

    /** Returns the versions that the viewer may read, the latest first. Throws {@link NotFound} if there is none. */
    @Transactional(readOnly = true)
    public List<VersionRow> versions(DocumentId document) {
        var readable = access.readable();
        var rows = readable.isEmpty()
                ? List.<VersionRow>of()
                : cards.rows(versions.all(document.value(), readable.values()), readable);
        if (rows.isEmpty()) throw new NotFound();
        return rows;
    }

    /**
     * Returns the latest changes of a document, the newest first. A change is left out unless the viewer may read the
     * audiences before and after it.
     */
    @Transactional(readOnly = true)
    public List<ChangeRow> changes(DocumentId document) {
        return history.of(latest(document).document(), access.readable());
    }

    /**
     * Returns the changes, the newest first, that other people made to documents filed by the viewer, and that the
     * viewer has not seen yet.
     */
    @Transactional(readOnly = true)
    public List<ChangeRow> changesToMine() {
        return history.unseen(access.readable());
    }

    /** Records that the viewer has opened a document, so that its changes are no longer new to them. */
    public void see(DocumentId document) {
        history.see(document, access.readable(), now());
    }

    /**
     * Returns one page of a space's documents. The document whose latest version was filed last is the first.
     *
     * @param place the position after which the page begins; null for the first page
     */
    @Transactional(readOnly = true)
    public List<DocumentCard> shelf(SpaceId space, @Nullable ListPosition place, int limit) {
        access.require(Act.READ, space.audience());
        var readable = access.readable(space);
        var most = Limit.of(limit);
        return cards.cards(
                place == null
                        ? versions.shelf(space.value(), readable.values(), most)
                        : versions.listAfter(space.value(), readable.values(), place.at(), place.id(), most),
                readable);
    }

    /**
     * Returns the documents, in any space, whose latest version was filed within this time before now, the newest
     * first, at most {@code most} of them. Only versions that the viewer may read count.
     */
    @Transactional(readOnly = true)
    public List<DocumentCard> recent(Duration within, int most) {
        var readable = access.readable();
        return cards.cards(versions.recent(readable.values(), now().minus(within), Limit.of(most)), readable);
    }

    /**
     * Returns the file of one version. Throws {@link NotFound} if the viewer may not read that version.
     *
     * @throws Refused if its handling code forbids a copy and the originator has not permitted it (AC-13)
     */
    @Transactional(readOnly = true)
    public DocumentContent content(DocumentId document, VersionId version) {
        var wanted = readableVersion(document, version);
        permissions.requireCopy(document.value(), wanted.audience());
        opened(document, wanted.author(), wanted.at());
        events.publishEvent(
                new DocumentDownloaded(document, version, wanted.audience(), wanted.space(), access.viewer(), now()));
        return new DocumentContent(
                wanted.fileName(),
                wanted.mediaType(),
                wanted.size(),
                new FileType(wanted.mediaType()).isShownInline(),
                () -> new RevocableChannel(
                        store.open(wanted.space(), wanted.address()), () -> requireReadable(document, version), clock));
    }

    /**
     * Returns the extracted text of one version; an empty text if there is none. Throws {@link NotFound} if the viewer
     * may not read that version.
     */
    @Transactional(readOnly = true)
    public PagedText text(DocumentId document, VersionId version) {
        var wanted = readableVersion(document, version);
        opened(document, wanted.author(), wanted.at());
        readAudit.shown(document.value(), wanted.audience());
        return PagedText.of(versions.withText(wanted.id().value())
                .map(DocumentVersion::text)
                .orElse(""));
    }

    /** Changes the title of the version that the viewer sees. */
    public void retitle(DocumentId document, String title) {
        var version = latestForChange(document);
        var before = version.title();
        version.retitle(title(title, new FileName(version.fileName())));
        keep(version, DocumentProperty.TITLE, before, version.title());
    }

    /** Changes the kind of the version that the viewer sees. */
    public void reclassify(DocumentId document, DocumentKind kind) {
        var version = latestForChange(document);
        var before = version.kind();
        version.reclassify(kind);
        keep(version, DocumentProperty.KIND, before.name(), kind.name());
    }

    /**
     * Sets the language of the version that the viewer sees.
     *
     * @param language the language tag, such as {@code fr}; null if the language is not one of the portal's, or there
     *     is no text
     */
    public void correctLanguage(DocumentId document, @Nullable String language) {
        var version = latestForChange(document);
        var before = version.language();
        version.correctLanguage(language);
        keep(version, DocumentProperty.LANGUAGE, before, language);
    }

    /**
     * Corrects the purpose, the grading or another part of the provenance of the version that the viewer sees. The
     * earlier values stay stored.
     *
     * @param reason why it is corrected; may be empty unless the purpose changes (DP-01)
     */
    public void correctProvenance(DocumentId document, Provenance wanted, String reason) {
        var version = latestForChange(document);
        FileDocument.requireIndicators(wanted, version.kind());
        provenances.correct(version.id().value(), document.value(), version.audience(), wanted, reason);
    }

    /**
     * Returns the earlier provenances of the version that the viewer sees, each of which was replaced by a correction:
     * at most a hundred, the latest first. They may be from a time when the version had fewer readers (NL-13).
     *
     * @throws Refused if the viewer belongs neither to the document's originator nor to the stewards of its space
     */
    @Transactional(readOnly = true)
    public List<EarlierProvenance> earlierProvenance(DocumentId document) {
        var version = latest(document);
        access.requireOriginator(version.audience());
        readAudit.shown(document.value(), version.audience());
        return provenances.earlier(version.id().value());
    }

    /**
     * Returns the purpose and grading that a new item of the viewer in the space usually gets; null if the space is not
     * restricted.
     *
     * @throws NotFound if the viewer may not enter the space
     */
    @Transactional(readOnly = true)
    public @Nullable Provenance usualProvenance(SpaceId space) {
        access.require(Act.READ, space.audience());
        return provenances.usual(space);
    }

    private void keep(
            DocumentVersion version, DocumentProperty aspect, @Nullable String before, @Nullable String after) {
        if (Objects.equals(before, after)) return;
        history.keep(version, aspect, before, after, now());
        events.publishEvent(new DocumentDescribed(
                version.document(), version.id(), aspect, version.audience(), version.space(), access.viewer(), now()));
    }

    /**
     * Queues the version that the viewer sees for another text extraction, if the last one failed and another attempt
     * may succeed ({@link Extraction#isWorthRetrying}); otherwise does nothing.
     */
    public void readAgain(DocumentId document) {
        var version = latest(document);
        access.require(Act.WRITE, version.audience());
        if (version.readAgain())
            events.publishEvent(new ReadingWanted(
                    document, version.id(), version.audience(), version.space(), access.viewer(), now()));
    }

    /** Changes the marking of one version. Throws {@link Refused} if the viewer may not set this marking (AC-11). */
    public void reMark(DocumentId document, VersionId version, Marking marking) {
        var from = readableVersion(document, version).audience();
        var to = access.reMarked(from, marking);
        var whole = documents.forChange(document.value()).orElseThrow(NotFound::new);
        provenances.requireFor(version.value(), to);
        whole.versions().stream().filter(each -> each.id().equals(version)).forEach(each -> move(whole, each, to));
    }

    /**
     * Moves documents along with the item to which they are attached, after the viewer has moved that item to another
     * audience. Moves all their versions, also those that the viewer cannot read, as far as their originators allow
     * (AC-11).
     *
     * @param from the item's audience before the move
     * @param to the item's audience now
     */
    public void consequences(Collection<DocumentId> attached, AudienceId from, AudienceId to) {
        attached.stream()
                .sorted(Comparator.comparing(DocumentId::value))
                .distinct()
                .map(document -> documents.forChange(document.value()))
                .flatMap(Optional::stream)
                .forEach(document -> moveAlong(document, from, to));
    }

    private void moveAlong(Document document, AudienceId from, AudienceId to) {
        var versions = document.versions();
        var gone = access.attachmentsMoved(
                versions.stream().map(DocumentVersion::audience).toList(), from, to);
        for (var version : versions) {
            var target = gone.get(version.audience());
            if (target != null)
                move(document, version, provenances.alongTo(version.id().value(), version.audience(), target));
        }
    }

    private void move(Document document, DocumentVersion version, AudienceId to) {
        document.reMark(version, to, access.viewer(), now()).ifPresent(reMarked -> {
            history.keepMove(version, reMarked.from(), reMarked.at());
            events.publishEvent(reMarked);
        });
    }

    /**
     * Returns what would happen to the attached documents if their item got this marking; only documents that the
     * viewer may read.
     */
    @Transactional(readOnly = true)
    public List<Attachment> attachmentEffects(Collection<DocumentId> attached, AudienceId from, Marking wanted) {
        var found = cards(attached).values();
        var fates = access.attachmentEffects(
                found.stream().map(card -> card.marked().id()).toList(), from, wanted);
        return found.stream()
                .map(card -> new Attachment(
                        card.title(),
                        Objects.requireNonNull(fates.get(card.marked().id()))))
                .sorted(Comparator.comparing(Attachment::fate).thenComparing(Attachment::title))
                .toList();
    }

    /**
     * Withdraws a document with all its versions from all readers. Links to the document are no longer shown, because
     * nobody may read it. Its content and the reason stay stored in an audience that nobody is in, for as long as
     * records are retained. Former readers are told (AC-14), unless the viewer has just filed the document and nobody
     * else has opened it.
     *
     * @throws NotFound if there is no such document, or the viewer may not see it
     * @throws Refused if the viewer belongs neither to the document's originator nor to the stewards of its space
     */
    public void retract(DocumentId document, Justification reason) {
        var version = latest(document);
        access.require(Act.RECALL, version.audience());
        if (!mayRetract(version)) throw Refused.forLackOfRight("documents.refused.retract");
        var audience = version.audience();
        var isUnread = isStillMine(version);
        recall(documents.forChange(document.value()).orElseThrow(NotFound::new), audience, reason);
        if (!isUnread) recalls.note(document.value(), audience);
    }

    /** Returns whether the viewer may retract the document. Throws {@link NotFound} if the viewer may not see it. */
    @Transactional(readOnly = true)
    public boolean mayRetract(DocumentId document) {
        return mayRetract(latest(document));
    }

    /**
     * Returns whether the viewer may open or save the file of the document. Throws {@link NotFound} if the viewer may
     * not see it.
     */
    @Transactional(readOnly = true)
    public boolean mayCopy(DocumentId document) {
        return permissions.mayCopy(document.value(), latest(document).audience());
    }

    private boolean mayRetract(DocumentVersion version) {
        return !access.permitting(Act.RECALL, List.of(version.audience()), access.readable(version.space()))
                .isEmpty();
    }

    private void recall(Document document, AudienceId audience, Justification reason) {
        document.retract(access.viewer(), reason, now(), access::recalled);
        events.publishEvent(new DocumentRetracted(document.id(), audience, document.space(), access.viewer(), now()));
    }

    /** Returns the largest size of one file, in bytes. */
    public long uploadLimit() {
        access.viewer();
        return intake.limit();
    }

    /**
     * Returns the audience of the next version. Its originator is the same, and it has no additional readers unless the
     * originator decides so (AC-10, AC-11).
     */
    private AudienceProperties audienceOfNext(ReplaceDocument plan) {
        var last = latestForChange(plan.document());
        access.requireOfficialSource(last.audience());
        FileDocument.requireIndicators(plan.provenance(), last.kind());
        var current = access.marking(last.audience());
        var wanted = plan.marking() == null ? current.marking() : plan.marking();
        var next = access.reMarked(last.audience(), wanted);
        provenances.requireNext(last.id().value(), next, plan.provenance());
        return access.marking(next);
    }

    /**
     * Returns the audience of a new document.
     *
     * @throws Refused if the space does not accept the marking or the provenance of the document
     */
    private AudienceId audience(FileDocument plan) {
        return commit(() -> {
            var audience = access.audience(plan.space(), plan.marking());
            provenances.require(audience, plan.provenance());
            return audience;
        });
    }

    private DocumentId file(FileDocument plan, ReceivedFile file, AudienceId audience) {
        var document = new Document(plan.space());
        var title = title(plan.title() == null ? file.name().asTitle() : plan.title(), file.name());
        var item = new Item(plan.space(), audience, access.viewer(), now());
        var version = document.add(item, file, title, plan.kind(), plan.language(), "");
        documents.save(document);
        provenances.keep(version.id().value(), audience, plan.provenance());
        events.publishEvent(new DocumentFiled(document.id(), audience, plan.space(), access.viewer(), now()));
        return document.id();
    }

    private DocumentVersion latestForChange(DocumentId document) {
        var version = latest(document);
        access.require(Act.WRITE, version.audience());
        access.requireOriginator(version.audience());
        return version;
    }

    private DocumentVersion latest(DocumentId document) {
        return readableVersions(document).stream().findFirst().orElseThrow(NotFound::new);
    }

    private DocumentVersion readableVersion(DocumentId document, VersionId version) {
        return readableVersions(document).stream()
                .filter(each -> each.id().equals(version))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound if the viewer, who has opened this version, may no longer read it */
    private void requireReadable(DocumentId document, VersionId version) {
        transaction.executeWithoutResult(asked -> readableVersion(document, version));
    }

    /** Returns the versions that the viewer may read, the latest first; an empty list if nobody is signed in. */
    private List<DocumentVersion> readableVersions(DocumentId document) {
        var readable = access.readable();
        if (readable.isEmpty()) return List.of();
        return versions.all(document.value(), readable.values()).stream()
                .map(SeenVersion::version)
                .sorted(Comparator.comparingInt(DocumentVersion::number).reversed())
                .toList();
    }

    /** Records that somebody else has opened the document, if the person who filed it could still take it back. */
    private void opened(DocumentId document, @Nullable PersonId filer, Instant filed) {
        if (isFresh(filed) && !access.viewer().equals(filer)) openings.note(document);
    }

    private ReceivedFile taken(SpaceId space, String fileName, InputStream content) {
        try {
            return intake.receive(space, fileName, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T keep(ReceivedFile file, Supplier<T> filing) {
        synchronized (lock(file.stored().sha256())) {
            try {
                store.keep(file.file());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return commit(filing);
        }
    }

    private void forget(String address) {
        try {
            store.forget(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object lock(String fingerprint) {
        return alike[fingerprint.hashCode() & ALIKE];
    }

    private <T> T commit(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(open -> work.get()));
    }

    private static String title(String wanted, FileName name) {
        if (wanted.isBlank()) return clipped(name.asTitle(), LONGEST_TITLE);
        if (VisibleText.isEmpty(wanted)) throw new Refused("documents.refused.title").because("title");
        return clipped(VisibleText.line(wanted), LONGEST_TITLE);
    }

    private static String clipped(String text, int characters) {
        if (text.codePointCount(0, text.length()) <= characters) return text;
        return text.substring(0, text.offsetByCodePoints(0, characters));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
