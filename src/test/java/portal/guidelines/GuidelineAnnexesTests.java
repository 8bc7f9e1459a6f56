package portal.guidelines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Affiliation.PRIVATE_PARTNER;
import static portal.people.Role.GUIDELINE_REVIEWER;
import static portal.people.Role.MODERATOR;
import static portal.people.Role.TRAINER;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.TestClock;
import portal.access.Classification;
import portal.access.Holder;
import portal.access.Justification;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.OpenSpace;
import portal.access.Refused;
import portal.access.Right;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.documents.DocumentCard;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.documents.ReplaceDocument;
import portal.documents.TestFiles;
import portal.facts.Utc;
import portal.forums.Forums;
import portal.forums.OpenForum;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseChange;
import portal.guidelines.clauses.ClauseId;
import portal.people.CountryCode;
import portal.people.People;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;

/**
 * Tests the documents of a guideline: a reader sees only the annexes that they may read; what was approved stays the
 * same when a document is replaced; a PDF that is the guideline is acknowledged as a whole.
 */
@PortalTest
class GuidelineAnnexesTests {
    private static final Marking GREEN = Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.GS);
    private static final Marking NOT_FOR_KENYA = GREEN.withExcluded(Set.of(CountryCode.of("KE")));
    private static final String TEXT = "Before you begin.\n\n## Preparing\n\nTwo officers.";

    @Autowired
    GuidelineAnnexes annexes;

    @Autowired
    Guidelines guidelines;

    @Autowired
    GuidelineWriting writing;

    @Autowired
    GuidelineReviews reviews;

    @Autowired
    GuidelineSuggestions suggestions;

    @Autowired
    GuidelineReviewers reviewers;

    @Autowired
    GuidelinePublication publication;

    @Autowired
    GuidelineTranslations translations;

    @Autowired
    Acknowledgements acknowledgements;

    @Autowired
    Documents documents;

    @Autowired
    GuidelinePdf pdf;

    @Autowired
    Spaces spaces;

    @Autowired
    JdbcClient database;

    @Autowired
    Forums forums;

    @Autowired
    People people;

    @Autowired
    TestPeople town;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId reviewer;
    private PersonId officer;
    private SpaceId space;

    @BeforeEach
    void people() {
        trainer = town.somebody(GENERAL_SECRETARIAT, null, TRAINER, MODERATOR);
        reviewer = town.somebody(GENERAL_SECRETARIAT, null, GUIDELINE_REVIEWER);
        officer = town.somebody(NATIONAL_AGENCY, "KE", TRAINER);
        as(trainer);
        space = forum();
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void an_annex_that_a_reader_may_not_read_does_not_exist_for_them() { // AC-18, NL-01
        var open = file("list.txt", GREEN);
        var hidden = file("names.txt", NOT_FOR_KENYA);
        var draft = draft();
        annexes.add(draft, hidden);
        annexes.add(draft, open);
        as(officer);
        assertThatThrownBy(() -> annexes.of(draft)).isInstanceOf(NotFound.class);
        as(trainer);
        publish(draft);
        assertThat(shown(draft)).containsExactly(hidden, open);
        as(officer);
        assertThat(shown(draft)).containsExactly(open);
        as(town.somebody(PRIVATE_PARTNER, null));
        assertThatThrownBy(() -> annexes.of(draft)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_adds_a_document_of_another_space_or_one_that_they_may_not_read() {
        var elsewhere = documents.file(
                new FileDocument(forum(), GREEN, "other.txt"), new ByteArrayInputStream("Other".getBytes(UTF_8)));
        var hidden = file("names.txt", NOT_FOR_KENYA);
        var draft = draft();
        writing.assign(draft, officer, MemberPart.AUTHOR, null, null);
        writing.assign(draft, reviewer, MemberPart.REVIEWER, null, null);
        assertThatThrownBy(() -> annexes.add(draft, elsewhere)).isInstanceOf(NotFound.class);
        as(officer);
        assertThatThrownBy(() -> annexes.add(draft, hidden)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> annexes.useAsBody(draft, hidden)).isInstanceOf(NotFound.class);
        as(reviewer);
        assertThatThrownBy(() -> annexes.add(draft, hidden)).isInstanceOf(Refused.class);
    }

    @Test
    void an_author_orders_and_removes_what_they_see_and_the_rest_stays() {
        var first = file("first.txt", GREEN);
        var hidden = file("names.txt", NOT_FOR_KENYA);
        var last = file("last.txt", GREEN);
        var draft = draft();
        List.of(first, hidden, last).forEach(document -> annexes.add(draft, document));
        writing.assign(draft, officer, MemberPart.AUTHOR, null, null);
        as(officer);
        assertThatThrownBy(() -> annexes.remove(draft, hidden)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> annexes.moveUp(draft, hidden)).isInstanceOf(NotFound.class);
        annexes.moveUp(draft, last);
        assertThat(shown(draft)).containsExactly(last, first);
        annexes.remove(draft, first);
        assertThat(shown(draft)).containsExactly(last);
        as(trainer);
        assertThat(shown(draft)).containsExactly(last, hidden);
    }

    @Test
    void a_text_whose_annexes_have_changed_is_no_longer_approved() { // C-05
        var annex = file("list.txt", GREEN);
        var version = approved(draft());
        annexes.add(version, annex);
        assertThat(annexes.haveChangedSinceApproval(version)).isTrue();
        assertThat(reviews.work(version).changedSinceApproval()).isEmpty();
        assertThatThrownBy(() -> publication.publish(version, inAYear())).hasMessage("guidelines.missing.approval");
        annexes.remove(version, annex);
        assertThat(annexes.haveChangedSinceApproval(version)).isFalse();
        publication.publish(version, inAYear());
        assertThatThrownBy(() -> annexes.add(version, annex)).hasMessage("guidelines.refused.published");
    }

    @Test
    void a_changed_annex_is_told_only_to_those_who_may_read_it() {
        var hidden = file("names.txt", NOT_FOR_KENYA);
        var draft = draft();
        writing.assign(draft, officer, MemberPart.AUTHOR, null, null);
        var version = approved(draft);
        annexes.add(version, hidden);
        assertThat(annexes.haveChangedSinceApproval(version)).isTrue();
        as(officer);
        assertThat(annexes.haveChangedSinceApproval(version)).isFalse();
    }

    @Test
    void the_latest_file_is_submitted_and_stays_what_it_is_when_the_document_is_replaced() {
        var annex = file("list.txt", GREEN);
        var draft = draft();
        annexes.add(draft, annex);
        var chosen = hash(draft);
        replace(annex, "Second".getBytes(UTF_8));
        assertThat(hash(draft)).isEqualTo(chosen);
        var version = approved(draft);
        var submitted = hash(version);
        assertThat(submitted).isNotEqualTo(chosen);
        replace(annex, "Third".getBytes(UTF_8));
        assertThat(annexes.haveChangedSinceApproval(version)).isFalse();
        publication.publish(version, inAYear());
        assertThat(hash(version)).isEqualTo(submitted);
        var next = writing.draftNext(guideline(version), true, "Annexes");
        assertThat(shown(next)).containsExactly(annex);
    }

    @Test
    void a_text_is_not_submitted_to_a_reviewer_or_a_stand_in_who_may_not_read_an_annex() { // C-05
        var hidden = file("names.txt", NOT_FOR_KENYA);
        var kenyan = town.somebody(NATIONAL_AGENCY, "KE", GUIDELINE_REVIEWER);
        var draft = draft();
        annexes.add(draft, hidden);
        writing.assign(draft, kenyan, MemberPart.REVIEWER, null, null);
        isNotSubmitted(draft, kenyan, hidden);
        writing.release(draft, kenyan, MemberPart.REVIEWER, null);
        writing.assign(draft, reviewer, MemberPart.REVIEWER, null, null);
        reviewers.nameStandIn(draft, reviewer, kenyan);
        isNotSubmitted(draft, kenyan, hidden);
        reviewers.releaseStandIn(draft, reviewer);
        reviews.submit(draft, true, "");
        assertThat(reviews.work(draft).state()).isEqualTo(VersionState.IN_REVIEW);
    }

    private void isNotSubmitted(GuidelineVersionId draft, PersonId reviewer, DocumentId hidden) {
        var title = documents.card(hidden).title();
        assertThatThrownBy(() -> reviews.submit(draft, true, "")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo("guidelines.annex.refused.reviewer");
            assertThat(refused.arguments())
                    .containsExactly(people.find(reviewer).orElseThrow().name(), title);
        });
        assertThat(reviews.work(draft).state()).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void a_reviewer_approves_no_text_with_an_annex_that_they_may_not_read_and_learns_nothing_of_it() { // C-05
        var hidden = file("names.txt", NOT_FOR_KENYA);
        var kenyan = town.somebody(NATIONAL_AGENCY, "KE", GUIDELINE_REVIEWER);
        var version = draft();
        writing.assign(version, kenyan, MemberPart.REVIEWER, null, null);
        writing.assign(version, officer, MemberPart.AUTHOR, null, null);
        annexes.add(version, hidden);
        as(officer);
        reviews.submit(version, true, "");
        as(kenyan);
        var hash = writing.text(version).text().hash();
        assertThatThrownBy(() -> reviews.approve(version, hash)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo("guidelines.annex.refused.mine");
            assertThat(refused.arguments()).isEmpty();
        });
        assertThat(reviews.work(version).state()).isEqualTo(VersionState.IN_REVIEW);
        as(trainer);
        documents.retract(hidden, new Justification("Filed by mistake"));
        as(kenyan);
        reviews.approve(version, hash);
        assertThat(reviews.work(version).state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void a_wording_that_was_used_leaves_the_documents_as_they_are() {
        var annex = file("list.txt", GREEN);
        var draft = annexes.draft(plan(), pdf("One"));
        annexes.add(draft, annex);
        var before = writing.text(draft).text();
        var clause = before.clauses().get(1);
        writing.assign(draft, reviewer, MemberPart.REVIEWER, null, null);
        as(reviewer);
        var comment = suggestions.suggest(draft, clause.id(), "Safer", "## Preparing\n\nThree officers.");
        as(officer);
        assertThatThrownBy(() -> suggestions.use(draft, comment, clause.hash())).isInstanceOf(NotFound.class);
        as(trainer);
        suggestions.use(draft, comment, clause.hash());
        var after = writing.text(draft).text();
        assertThat(after.markdown()).contains("Three officers.");
        assertThat(after.documents()).isEqualTo(before.documents());
        assertThat(after.clauses().getLast()).isEqualTo(before.clauses().getLast());
    }

    @Test
    void nobody_suggests_another_wording_of_the_clause_that_the_portal_writes_for_a_pdf() {
        var draft = annexes.draft(plan(), pdf("One"));
        var clause = writing.text(draft).text().clauses().getLast();
        assertThatThrownBy(() -> suggestions.suggest(draft, clause.id(), "", "## The document\n\nAnother one."))
                .hasMessage("guidelines.suggest.refused.document");
        assertThat(reviews.work(draft).comments()).isEmpty();
    }

    @Test
    void an_author_who_submits_leaves_alone_a_version_that_they_may_not_read() {
        var annex = file("list.txt", GREEN);
        documents.replace(
                new ReplaceDocument(annex, NOT_FOR_KENYA, "list.txt", "Names"),
                new ByteArrayInputStream("Names".getBytes(UTF_8)));
        var draft = draft();
        annexes.add(draft, annex);
        var chosen = hash(draft);
        writing.assign(draft, officer, MemberPart.AUTHOR, null, null);
        writing.assign(draft, reviewer, MemberPart.REVIEWER, null, null);
        as(officer);
        assertThat(shown(draft)).isEmpty();
        reviews.submit(draft, true, "");
        as(trainer);
        assertThat(hash(draft)).isEqualTo(chosen);
    }

    @Test
    void a_pdf_is_a_clause_that_authors_do_not_write_and_that_their_typing_does_not_remove() {
        var draft = annexes.draft(plan(), pdf("One"));
        var text = writing.text(draft);
        assertThat(headings(text)).containsExactly("", "Preparing", "The document");
        assertThat(text.text().markdown()).isEqualTo(TEXT);
        assertThat(Objects.requireNonNull(annexes.of(draft).body()).clause())
                .isEqualTo(text.text().clauses().getLast().id());
        writing.save(new SaveRevision(draft, text.revision(), "Seizing", TEXT + "\n\n## Seizing\n\nMove them."));
        var saved = writing.text(draft);
        assertThat(headings(saved)).containsExactly("", "Preparing", "Seizing", "The document");
        assertThat(saved.text().clauses().getLast())
                .isEqualTo(text.text().clauses().getLast());
        annexes.removeBody(draft);
        assertThat(headings(writing.text(draft))).containsExactly("", "Preparing", "Seizing");
        assertThat(annexes.of(draft).body()).isNull();
    }

    @Test
    void what_is_typed_while_another_author_changes_the_pdf_is_merged() {
        var draft = draft();
        var before = writing.text(draft);
        annexes.useAsBody(draft, pdf("One"));
        var result = writing.save(new SaveRevision(draft, before.revision(), "Seizing", "## Seizing\n\nMove them."));
        assertThat(result.conflicts()).isEmpty();
        assertThat(headings(writing.text(draft))).containsExactly("Seizing", "The document");
    }

    @Test
    void another_file_must_be_read_and_acknowledged_again_and_nothing_else() { // J-03
        var body = pdf("One");
        var draft = annexes.draft(plan(), body);
        publish(draft);
        as(officer);
        acknowledgements.acknowledge(draft, ENGLISH);
        assertThat(acknowledgements.mine(draft).at()).isNotNull();
        as(trainer);
        replace(body, TestFiles.pdf("Two"));
        var guideline = guideline(draft);
        var next = writing.draftNext(guideline, true, "The form has changed");
        publish(next);
        as(officer);
        assertThat(acknowledgements.mine(next).at()).isNull();
        assertThat(guidelines.differences(guideline, 1, 2))
                .extracting(change -> change.clause().heading(), ClauseChange::kind)
                .containsExactly(
                        tuple("", ClauseChange.Kind.SAME),
                        tuple("Preparing", ClauseChange.Kind.SAME),
                        tuple("The document", ClauseChange.Kind.CHANGED));
    }

    @Test
    void another_file_makes_only_its_own_clause_stale_in_a_translation() { // C-12
        var draft = annexes.draft(plan(), pdf("One"));
        var translator = town.somebody(GENERAL_SECRETARIAT, null, TRAINER);
        writing.assign(draft, translator, MemberPart.TRANSLATOR, FRENCH, null);
        as(translator);
        var translation = translations.start(draft, FRENCH);
        for (var line : translations.sheet(draft, FRENCH).lines())
            translations.clause(
                    translation,
                    line.source().id(),
                    line.source().hash(),
                    line.source().heading().isEmpty() ? "" : "Titre",
                    "Texte");
        as(trainer);
        annexes.useAsBody(draft, pdf("Two"));
        assertThat(translations.sheet(draft, FRENCH).lines())
                .filteredOn(line -> !line.isCurrent())
                .extracting(line -> line.source().heading())
                .containsExactly("The document");
    }

    @Test
    void only_a_pdf_that_all_readers_may_read_is_the_guideline() {
        var draft = draft();
        var hidden = documents.file(
                new FileDocument(space, NOT_FOR_KENYA, "guide.pdf"), new ByteArrayInputStream(TestFiles.pdf("One")));
        for (var document : List.of(file("guide.txt", GREEN), hidden))
            assertThatThrownBy(() -> annexes.useAsBody(draft, document)).hasMessage("guidelines.refused.body");
        assertThat(annexes.of(draft).body()).isNull();
    }

    @Test
    void a_pdf_that_was_filed_before_some_readers_were_let_in_is_not_the_guideline() { // AC-02, AC-18
        var old = pdf("One");
        spaces.widen(space, Holder.everyoneOf(PRIVATE_PARTNER), Right.READ, Spaces.UNTIL_REVOKED);
        town.somebody(PRIVATE_PARTNER, null);
        var draft = draft();
        assertThatThrownBy(() -> annexes.useAsBody(draft, old)).hasMessage("guidelines.refused.body");
        annexes.useAsBody(draft, pdf("Two"));
        assertThat(annexes.of(draft).body()).isNotNull();
    }

    @Test
    void a_version_is_not_published_as_long_as_some_readers_may_not_read_the_pdf() { // AC-18
        var body = pdf("One");
        var version = approved(annexes.draft(plan(), body));
        var today = Utc.day(clock.instant());
        publication.plan(version, today.plusDays(1), inAYear());
        reMark(body, NOT_FOR_KENYA);
        assertThatThrownBy(() -> publication.publish(version, inAYear())).hasMessage("guidelines.refused.body-readers");
        clock.advance(Duration.ofDays(1));
        TestViewers.leave();
        publication.publishDue(version);
        as(trainer);
        assertThat(reviews.work(version).state()).isEqualTo(VersionState.APPROVED);
        assertThat(reviews.work(version).planMissedOn()).isEqualTo(today.plusDays(1));
        reMark(body, GREEN);
        publication.publish(version, inAYear());
        assertThat(reviews.work(version).state()).isEqualTo(VersionState.PUBLISHED);
    }

    @Test
    void whoever_may_no_longer_read_the_pdf_learns_neither_its_address_nor_its_hash() { // AC-18, NL-09
        var body = pdf("One");
        var version = annexes.draft(plan(), body);
        publish(version);
        var guideline = guideline(version);
        var clause = Objects.requireNonNull(annexes.of(version).body()).clause();
        as(officer);
        assertThat(words(guideline, clause)).contains(body.route());
        as(trainer);
        reMark(body, NOT_FOR_KENYA);
        assertThat(words(guideline, clause)).contains(body.route());
        as(officer);
        assertThat(words(guideline, clause))
                .isEqualTo("This guideline consists of a document. You may not read this document.");
        assertThat(guidelines.differences(guideline, 1, 1))
                .noneMatch(change -> change.clause().text().contains(body.route()));
        assertThat(pdf.of(guideline, 1, ENGLISH).chapters())
                .noneMatch(chapter -> chapter.html().contains(body.value().toString()));
        assertThat(database.sql("select w.words from published_clause_wording w join published_clause c"
                                + " on c.id = w.clause where c.clause_id = ?")
                        .param(clause.value())
                        .query(String.class)
                        .list())
                .containsExactly("");
    }

    private String words(GuidelineId guideline, ClauseId clause) {
        var shown = guidelines.card(guideline, 1, ENGLISH).clauses().stream()
                .filter(each -> each.source().id().equals(clause))
                .findFirst()
                .orElseThrow();
        assertThat(shown.source().text()).isEqualTo(shown.text());
        return shown.text();
    }

    private void reMark(DocumentId document, Marking marking) {
        documents.reMark(document, documents.card(document).latest().id(), marking);
    }

    @Test
    void there_are_so_many_annexes_and_no_more() {
        var draft = draft();
        for (var i = 0; i < GuidelineAnnexes.MOST; i++) annexes.add(draft, file("list-" + i + ".txt", GREEN));
        var another = file("another.txt", GREEN);
        assertThatThrownBy(() -> annexes.add(draft, another)).hasMessage("guidelines.refused.annexes");
        assertThat(annexes.of(draft).annexes()).hasSize(GuidelineAnnexes.MOST);
    }

    @Test
    void annexes_that_an_author_may_not_read_leave_the_author_as_much_room_as_none() { // AC-18, NL-06
        var draft = draft();
        for (var i = 0; i < GuidelineAnnexes.MOST; i++) annexes.add(draft, file("list-" + i + ".txt", NOT_FOR_KENYA));
        writing.assign(draft, officer, MemberPart.AUTHOR, null, null);
        var open = file("open.txt", GREEN);
        as(officer);
        annexes.add(draft, open);
        assertThat(shown(draft)).containsExactly(open);
        as(trainer);
        assertThat(annexes.of(draft).annexes()).hasSize(GuidelineAnnexes.MOST + 1);
        var another = file("another.txt", GREEN);
        assertThatThrownBy(() -> annexes.add(draft, another)).hasMessage("guidelines.refused.annexes");
    }

    private List<DocumentId> shown(GuidelineVersionId version) {
        return annexes.of(version).annexes().stream().map(DocumentCard::id).toList();
    }

    private String hash(GuidelineVersionId version) {
        return annexes.of(version).annexes().getFirst().latest().sha256();
    }

    private static List<String> headings(EditableText text) {
        return text.text().clauses().stream().map(Clause::heading).toList();
    }

    private DocumentId pdf(String words) {
        return documents.file(
                new FileDocument(space, GREEN, "guide.pdf"), new ByteArrayInputStream(TestFiles.pdf(words)));
    }

    private DocumentId file(String name, Marking marking) {
        return documents.file(new FileDocument(space, marking, name), new ByteArrayInputStream(name.getBytes(UTF_8)));
    }

    private void replace(DocumentId document, byte[] content) {
        var name = documents.card(document).latest().fileName();
        documents.replace(new ReplaceDocument(document, null, name, "Newer"), new ByteArrayInputStream(content));
    }

    private SpaceId forum() {
        return forums.open(new OpenForum(
                Map.of("en", new OpenSpace.SpaceName("Seizures " + UUID.randomUUID(), "How to seize")),
                Set.of(NCB, NATIONAL_AGENCY, GENERAL_SECRETARIAT),
                Tlp.GREEN,
                Set.of()));
    }

    private GuidelineVersionId draft() {
        return writing.draft(plan());
    }

    private DraftGuideline plan() {
        return new DraftGuideline(space, GREEN, null, ENGLISH, "Seizing", TEXT);
    }

    private GuidelineVersionId approved(GuidelineVersionId version) {
        writing.assign(version, reviewer, MemberPart.REVIEWER, null, null);
        reviews.submit(version, true, "why");
        as(reviewer);
        reviews.approve(version, writing.text(version).text().hash());
        as(trainer);
        return version;
    }

    private void publish(GuidelineVersionId version) {
        publication.publish(approved(version), inAYear());
    }

    private GuidelineId guideline(GuidelineVersionId version) {
        return reviews.work(version).guideline();
    }

    private void as(PersonId person) {
        TestViewers.enter(person, clock.instant());
    }

    private LocalDate inAYear() {
        return Utc.day(clock.instant()).plusYears(1);
    }
}
