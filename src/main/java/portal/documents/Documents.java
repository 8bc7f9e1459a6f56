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
import portal.access.AudienceId;
import portal.access.MarkedAs;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.Place;
import portal.access.Refused;
import portal.access.Right;
import portal.access.SpaceId;
import portal.search.extracts.PagedText;
import portal.ui.VisibleText;

/**
 * The documents of all spaces.
 *
 * <p>A document is there for whoever may read at least one of its versions, and what they see of it is the latest that
 * they may read: later ones, and how many there are, leave no trace (NL-13).
 */
@Service
@Transactional
public class Documents {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_NOTE = 500;

    private static final int ALIKE = 0x3f;

    private final Access access;
    private final Intake intake;
    private final FileStore store;
    private final DocumentRepository documents;
    private final VersionRepository versions;
    private final Cards cards;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    /** So that of the same bytes, come twice at once, the second finds the first. */
    private final Object[] alike =
            Stream.generate(Object::new).limit(ALIKE + 1L).toArray();

    Documents(
            Access access,
            Intake intake,
            FileStore store,
            DocumentRepository documents,
            VersionRepository versions,
            Cards cards,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.access = access;
        this.intake = intake;
        this.store = store;
        this.documents = documents;
        this.versions = versions;
        this.cards = cards;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Files a new document. When this returns, file and document survive any crash. The stream is read once, to its
     * end, without a transaction; whether the viewer may write is asked before and after.
     *
     * @throws FileRefused when the file is empty, too large or a program
     * @throws UncheckedIOException when the stream breaks off; then nothing is kept
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public DocumentId file(FileDocument plan, InputStream content) {
        access.audience(plan.space(), plan.marking());
        var file = receive(plan.space(), plan.fileName(), content);
        return commit(() -> file(plan, file, access.audience(plan.space(), plan.marking())));
    }

    /**
     * Files a new document as {@link #file} does, unless the same bytes lie in the very audience that it would have, as
     * what the viewer sees of a document. What lies in any other audience makes no difference (NL-07).
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Filing fileOnce(FileDocument plan, InputStream content) {
        access.audience(plan.space(), plan.marking());
        var file = receive(plan.space(), plan.fileName(), content);
        synchronized (alike[file.stored().sha256().hashCode() & ALIKE]) {
            return commit(() -> {
                var audience = access.audience(plan.space(), plan.marking());
                var same = versions.same(
                        audience.value(),
                        file.stored().sha256(),
                        access.readable().values(),
                        Limit.of(1));
                return same.isEmpty()
                        ? new Filing(file(plan, file, audience), true)
                        : new Filing(new DocumentId(same.getFirst()), false);
            });
        }
    }

    /**
     * Puts a new version in the place of the one the viewer sees; earlier ones stay as they are.
     *
     * @throws portal.access.Refused when the viewer may not write, or widens what is not theirs to widen (AC-11)
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public VersionId replace(ReplaceDocument plan, InputStream content) {
        var space = Objects.requireNonNull(transaction.execute(asked -> audienceOfNext(plan)), "audience")
                .space();
        var file = receive(space, plan.fileName(), content);
        return commit(() -> {
            var document = documents.forChange(plan.document().value()).orElseThrow(NotFound::new);
            var last = shown(plan.document());
            var audience = audienceOfNext(plan).id();
            var note = clipped(VisibleText.withoutControls(plan.changeNote()).strip(), LONGEST_NOTE);
            var next = document.add(
                    file,
                    audience,
                    last.title(),
                    last.kind(),
                    last.languageCorrected() ? last.language() : null,
                    note,
                    access.viewer(),
                    now());
            events.publishEvent(new DocumentReplaced(document.id(), next.id(), audience, access.viewer(), now()));
            return next.id();
        });
    }

    /** @throws NotFound when there is no such document for the viewer */
    @Transactional(readOnly = true)
    public DocumentCard card(DocumentId document) {
        return cards(Set.of(document)).values().stream().findFirst().orElseThrow(NotFound::new);
    }

    /** Those of these documents that are there for the viewer. */
    @Transactional(readOnly = true)
    public Map<DocumentId, DocumentCard> cards(Collection<DocumentId> wanted) {
        if (wanted.isEmpty()) return Map.of();
        var readable = access.readable();
        if (readable.isEmpty()) return Map.of();
        var ids = wanted.stream().map(DocumentId::value).toList();
        return cards.cards(versions.latest(ids, readable.values()), readable).stream()
                .collect(Collectors.toMap(DocumentCard::id, Function.identity()));
    }

    /** The versions that the viewer may read, the latest first. @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public List<VersionRow> versions(DocumentId document) {
        var readable = access.readable();
        var rows = readable.isEmpty()
                ? List.<VersionRow>of()
                : cards.rows(versions.all(document.value(), readable.values()), readable);
        if (rows.isEmpty()) throw new NotFound();
        return rows;
    }

    /** A space's documents, the last changed first. @param place where to go on; null: at the top */
    @Transactional(readOnly = true)
    public List<DocumentCard> shelf(SpaceId space, @Nullable Place place, int limit) {
        access.require(Right.READ, space.audience());
        var readable = access.readable(space);
        var most = Limit.of(limit);
        return cards.cards(
                place == null
                        ? versions.shelf(space.value(), readable.values(), most)
                        : versions.shelfAfter(space.value(), readable.values(), place.at(), place.id(), most),
                readable);
    }

    /** What was shared or replaced of late in all the viewer's spaces, the last first. */
    @Transactional(readOnly = true)
    public List<DocumentCard> recent(Duration within, int most) {
        var readable = access.readable();
        return cards.cards(versions.recent(readable.values(), now().minus(within), Limit.of(most)), readable);
    }

    /** The bytes of one version. @throws NotFound when that version is not there for the viewer */
    @Transactional(readOnly = true)
    public DocumentContent content(DocumentId document, VersionId version) {
        var wanted = seen(document, version);
        return new DocumentContent(
                wanted.fileName(),
                wanted.mediaType(),
                wanted.size(),
                new FileType(wanted.mediaType()).isShownInline(),
                () -> store.open(wanted.space(), wanted.address()));
    }

    /** The text read out of one version; empty when there is none. @throws NotFound when it is not there for the viewer */
    @Transactional(readOnly = true)
    public PagedText text(DocumentId document, VersionId version) {
        var wanted = seen(document, version);
        return PagedText.of(versions.withText(wanted.id().value())
                .map(DocumentVersion::text)
                .orElse(""));
    }

    /** Gives the version shown another title. */
    public void retitle(DocumentId document, String title) {
        var version = shownForChange(document);
        version.retitle(title(title, new FileName(version.fileName())));
    }

    /** Says what the version shown is for. */
    public void reclassify(DocumentId document, DocumentKind kind) {
        shownForChange(document).reclassify(kind);
    }

    /** Says in which language the version shown is; null when in none that has words. */
    public void correctLanguage(DocumentId document, @Nullable String language) {
        shownForChange(document).correctLanguage(language);
    }

    /** Has the text of the version shown read once more, after a crash or a timeout. */
    public void readAgain(DocumentId document) {
        if (shownForChange(document).readAgain()) events.publishEvent(new ReadingWanted());
    }

    /** Gives one version another marking. @throws portal.access.Refused when that is not for the viewer to do (AC-11) */
    public void reMark(DocumentId document, VersionId version, Marking marking) {
        var from = seen(document, version).audience();
        var to = access.reMarked(from, marking);
        var whole = documents.forChange(document.value()).orElseThrow(NotFound::new);
        whole.versions().stream().filter(each -> each.id().equals(version)).forEach(each -> whole.move(each, to));
        events.publishEvent(new DocumentReMarked(document, from, to, access.viewer(), now()));
    }

    /** The most that one file may have, in bytes. */
    public long uploadLimit() {
        access.viewer();
        return intake.limit();
    }

    /** What follows a version is at least as narrow, unless its originator says otherwise (AC-11, AC-12). */
    private MarkedAs audienceOfNext(ReplaceDocument plan) {
        var last = shown(plan.document());
        access.require(Right.WRITE, last.audience());
        var current = access.marking(last.audience());
        var wanted = plan.marking() == null ? current.marking() : plan.marking();
        return access.marking(
                wanted.isAtLeastAsNarrowAs(current.marking())
                        ? access.audience(last.space(), wanted)
                        : access.reMarked(last.audience(), wanted));
    }

    private DocumentId file(FileDocument plan, Received file, AudienceId audience) {
        var document = new Document(plan.space());
        var title = title(plan.title() == null ? file.name().asTitle() : plan.title(), file.name());
        document.add(file, audience, title, plan.kind(), plan.language(), "", access.viewer(), now());
        documents.save(document);
        events.publishEvent(new DocumentFiled(document.id(), audience, access.viewer(), now()));
        return document.id();
    }

    private DocumentVersion shownForChange(DocumentId document) {
        var version = shown(document);
        access.require(Right.WRITE, version.audience());
        return version;
    }

    private DocumentVersion shown(DocumentId document) {
        return all(document).stream().findFirst().orElseThrow(NotFound::new);
    }

    private DocumentVersion seen(DocumentId document, VersionId version) {
        return all(document).stream()
                .filter(each -> each.id().equals(version))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The versions that the viewer may read, the latest first; none when nobody is looking. */
    private List<DocumentVersion> all(DocumentId document) {
        var readable = access.readable();
        if (readable.isEmpty()) return List.of();
        return versions.all(document.value(), readable.values()).stream()
                .map(SeenVersion::version)
                .sorted(Comparator.comparingInt(DocumentVersion::number).reversed())
                .toList();
    }

    private Received receive(SpaceId space, String fileName, InputStream content) {
        try {
            return intake.receive(space, fileName, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T commit(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(open -> work.get()));
    }

    private static String title(String wanted, FileName name) {
        if (wanted.isBlank()) return clipped(name.asTitle(), LONGEST_TITLE);
        if (VisibleText.isEmpty(wanted)) throw new Refused("documents.refused.title");
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
