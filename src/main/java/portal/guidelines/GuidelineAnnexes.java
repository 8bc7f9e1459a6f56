package portal.guidelines;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.NotFound;
import portal.access.Refused;
import portal.documents.DocumentCard;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.VersionId;
import portal.guidelines.MemberTable.Verdict;
import portal.guidelines.clauses.AttachedDocument;
import portal.guidelines.clauses.ClauseText;
import portal.guidelines.clauses.Section;
import portal.ui.Texts;

/**
 * The documents of the space that belong to a version of a guideline: its annexes, and a PDF that is its body. They are
 * part of the text that reviewers approve. An author changes only those annexes that they may read; the others stay.
 */
@Service
@Transactional
public class GuidelineAnnexes {
    /**
     * The limit for adding: an author who sees this many annexes in a text cannot add another. Annexes that are hidden
     * from this author are not counted.
     */
    public static final int MOST = 30;

    public static final String PDF = "application/pdf";

    private final Versions versions;
    private final VersionTable versionTable;
    private final RevisionTable revisions;
    private final MemberTable members;
    private final GuidelineWriting writing;
    private final GuidelineBodies bodies;
    private final Documents documents;
    private final Access access;
    private final Texts texts;
    private final Clock clock;

    GuidelineAnnexes(
            Versions versions,
            VersionTable versionTable,
            RevisionTable revisions,
            MemberTable members,
            GuidelineWriting writing,
            GuidelineBodies bodies,
            Documents documents,
            Access access,
            Texts texts,
            Clock clock) {
        this.versions = versions;
        this.versionTable = versionTable;
        this.revisions = revisions;
        this.members = members;
        this.writing = writing;
        this.bodies = bodies;
        this.documents = documents;
        this.access = access;
        this.texts = texts;
        this.clock = clock;
    }

    /** Starts a guideline whose body is a PDF of the space. Its text is the introduction. */
    public GuidelineVersionId draft(DraftGuideline command, DocumentId body) {
        var id = writing.draft(command);
        useAsBody(id, body);
        return id;
    }

    /**
     * Adds a document of the space as the last annex. If it is an annex already, its latest version takes the place of
     * the one before.
     *
     * @throws NotFound if there is no such document in the space, or the viewer may not read it
     * @throws Refused if the viewer sees {@link #MOST} annexes already
     */
    public void add(GuidelineVersionId id, DocumentId document) {
        var version = forChange(id);
        var found = attached(found(version, document));
        var text = revisions.text(version);
        var annexes = new ArrayList<>(text.annexes());
        var isSeen = isSeen(text);
        var at = position(annexes, isSeen.and(isOf(document)));
        var seen = annexes.stream().filter(isSeen).count();
        if (at < 0 && seen >= MOST) throw new Refused("guidelines.refused.annexes", MOST).because("document");
        if (at < 0) annexes.add(found);
        else annexes.set(at, found);
        keep(version, text, text.withAnnexes(annexes));
    }

    public void remove(GuidelineVersionId id, DocumentId document) {
        var version = forChange(id);
        var text = revisions.text(version);
        var annexes = new ArrayList<>(text.annexes());
        if (!annexes.removeIf(isSeen(text).and(isOf(document)))) throw new NotFound();
        keep(version, text, text.withAnnexes(annexes));
    }

    /** Swaps an annex with the annex that the viewer sees above it. The first annex stays where it is. */
    public void moveUp(GuidelineVersionId id, DocumentId document) {
        var version = forChange(id);
        var text = revisions.text(version);
        var isSeen = isSeen(text);
        var annexes = new ArrayList<>(text.annexes());
        var at = position(annexes, isSeen.and(isOf(document)));
        if (at < 0) throw new NotFound();
        var above = at - 1;
        while (above >= 0 && !isSeen.test(annexes.get(above))) above--;
        if (above >= 0) Collections.swap(annexes, above, at);
        keep(version, text, text.withAnnexes(annexes));
    }

    /**
     * Makes a PDF of the space the body of the guideline.
     *
     * @throws Refused if the document is no PDF, or some readers of the guideline may not read it
     */
    public void useAsBody(GuidelineVersionId id, DocumentId document) {
        var version = forChange(id);
        var card = found(version, document);
        if (!mayBeBody(version, card)) throw new Refused("guidelines.refused.body").because("document");
        var text = revisions.text(version);
        keep(version, text, withBody(version, text, card));
    }

    /** Leaves only the written clauses. */
    public void removeBody(GuidelineVersionId id) {
        var version = forChange(id);
        var text = revisions.text(version);
        keep(version, text, text.withoutBody());
    }

    /**
     * Puts the latest versions of the documents in place of those that were chosen, as far as the viewer may read both.
     * The caller has checked that the viewer may change the version.
     *
     * @return the text with these documents
     */
    ClauseText takeLatest(VersionRow version) {
        var text = revisions.text(version);
        var latest = documents.cards(
                text.documents().stream().map(AttachedDocument::document).toList());
        var isSeen = isSeen(text);
        var annexes = text.annexes().stream()
                .map(annex -> isSeen.test(annex) ? latest(annex, latest) : annex)
                .toList();
        var after = withLatestBody(version, text.withAnnexes(annexes), latest);
        keep(version, text, after);
        return after;
    }

    private ClauseText withLatestBody(VersionRow version, ClauseText text, Map<DocumentId, DocumentCard> latest) {
        var body = text.body();
        if (body.isEmpty()) return text;
        var card = latest.get(body.get().document());
        if (card == null || card.latest().id().equals(body.get().version()) || !mayBeBody(version, card)) return text;
        return withBody(version, text, card);
    }

    private static AttachedDocument latest(AttachedDocument chosen, Map<DocumentId, DocumentCard> latest) {
        var card = latest.get(chosen.document());
        return card == null ? chosen : attached(card);
    }

    private VersionRow forChange(GuidelineVersionId id) {
        var version = versions.forChange(id, Act.WRITE);
        versions.requireAuthor(version);
        if (!version.state().isInWork()) throw new Refused("guidelines.refused.published");
        return version;
    }

    private DocumentCard found(VersionRow version, DocumentId document) {
        var card = documents.cards(Set.of(document)).get(document);
        if (card == null || !card.space().equals(version.space())) throw new NotFound();
        return card;
    }

    private static AttachedDocument attached(DocumentCard card) {
        return AttachedDocument.annex(
                card.id(), card.latest().id(), card.latest().sha256());
    }

    private static Predicate<AttachedDocument> isOf(DocumentId document) {
        return annex -> annex.document().equals(document);
    }

    private static int position(List<AttachedDocument> annexes, Predicate<AttachedDocument> wanted) {
        for (var i = 0; i < annexes.size(); i++) if (wanted.test(annexes.get(i))) return i;
        return -1;
    }

    private Predicate<AttachedDocument> isSeen(ClauseText text) {
        var seen = cards(text).keySet();
        return annex -> seen.contains(annex.version());
    }

    private Map<VersionId, DocumentCard> cards(ClauseText text) {
        return documents.versionCards(
                text.documents().stream().map(AttachedDocument::version).toList());
    }

    /**
     * Returns whether the document is a PDF that all readers of the guideline may read: the readers of today, and those
     * whom the marking of the guideline will allow later.
     */
    private boolean mayBeBody(VersionRow version, DocumentCard card) {
        if (!card.latest().mediaType().equals(PDF)) return false;
        var readers = access.marking(version.work()).marking();
        return readers.within(card.marked().marking()).equals(readers)
                && bodies.isForAllReaders(version, attached(card));
    }

    /** Returns the text with the document as its body. The words of the clause are in the language of the authors. */
    private ClauseText withBody(VersionRow version, ClauseText text, DocumentCard card) {
        var language = version.language();
        var heading = texts.getTranslation("guidelines.body.heading", language);
        var words = texts.getTranslation(
                "guidelines.body.text",
                language,
                card.id().route(),
                card.latest().sha256());
        return text.withBody(attached(card), new Section(1, heading, words));
    }

    private void keep(VersionRow version, ClauseText before, ClauseText after) {
        if (after.equals(before)) return;
        var revision = revisions.insert(version.id(), after, access.viewer(), clock.instant());
        versionTable.setRevision(version.id(), revision);
        versions.publish(AnnexesChanged::new, version);
    }

    /** Returns the documents of a version that the viewer may read; none if the text was withdrawn and is hidden. */
    @Transactional(readOnly = true)
    public VersionDocuments of(GuidelineVersionId id) {
        var version = versions.readable(id);
        if (!version.isTextShown()) return VersionDocuments.NONE;
        var text = revisions.text(version);
        var cards = cards(text);
        return new VersionDocuments(
                text.body()
                        .filter(body -> cards.containsKey(body.version()))
                        .map(body -> new VersionDocuments.Body(
                                Objects.requireNonNull(body.clause()),
                                Objects.requireNonNull(cards.get(body.version()))))
                        .orElse(null),
                text.annexes().stream()
                        .map(AttachedDocument::version)
                        .map(cards::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /**
     * Returns whether the annexes that the viewer may read differ from those of the text that was approved last; for
     * the people who work on the version.
     */
    @Transactional(readOnly = true)
    public boolean haveChangedSinceApproval(GuidelineVersionId id) {
        var version = versions.forTeam(id);
        return members.verdicts(id).stream()
                .filter(Verdict::isApproved)
                .findFirst()
                .filter(approved -> !approved.revision().equals(version.revision()))
                .map(approved -> revisions.text(id, approved.revision()).orElseThrow())
                .filter(before -> !seenAnnexes(before).equals(seenAnnexes(revisions.text(version))))
                .isPresent();
    }

    private List<AttachedDocument> seenAnnexes(ClauseText text) {
        return text.annexes().stream().filter(isSeen(text)).toList();
    }
}
