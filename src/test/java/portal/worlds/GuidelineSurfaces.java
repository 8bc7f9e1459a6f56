package portal.worlds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static portal.worlds.Surfaces.done;
import static portal.worlds.Surfaces.each;
import static portal.worlds.World.GREEN;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import portal.Cast;
import portal.CastSignIn;
import portal.access.CrimeArea;
import portal.access.Justification;
import portal.documents.DocumentId;
import portal.guidelines.Acknowledgements;
import portal.guidelines.DraftGuideline;
import portal.guidelines.FeedbackKind;
import portal.guidelines.GuidelineAnnexes;
import portal.guidelines.GuidelineFeedback;
import portal.guidelines.GuidelineHandOver;
import portal.guidelines.GuidelineImports;
import portal.guidelines.GuidelinePdf;
import portal.guidelines.GuidelinePictures;
import portal.guidelines.GuidelinePresence;
import portal.guidelines.GuidelinePublication;
import portal.guidelines.GuidelineReminders;
import portal.guidelines.GuidelineReviewers;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineRevisionId;
import portal.guidelines.GuidelineSuggestions;
import portal.guidelines.GuidelineTasks;
import portal.guidelines.GuidelineTranslations;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.Guidelines;
import portal.guidelines.LibraryFilter;
import portal.guidelines.MemberPart;
import portal.guidelines.NewGuidelines;
import portal.guidelines.SaveRevision;
import portal.guidelines.WithdrawalKind;
import portal.pdf.PdfPages;
import portal.pdf.PdfText;

/** Every way to query or use the guidelines (see {@link Surfaces}). */
class GuidelineSurfaces {
    private static final Justification WHY = new Justification("Mine now");
    private static final String WORDS = "Mine now";
    private static final byte[] FILE = "## Mine now".getBytes(UTF_8);

    private final PageRenderer pages;
    private final CastSignIn stage;
    private final Guidelines guidelines;
    private final GuidelinePdf pdf;
    private final GuidelineWriting writing;
    private final GuidelineReviews reviews;
    private final GuidelinePublication publication;
    private final GuidelineTranslations translations;
    private final Acknowledgements acknowledgements;
    private final GuidelineFeedback feedback;
    private final GuidelineReminders reminders;
    private final GuidelinePresence presence;
    private final GuidelineAnnexes annexes;
    private final GuidelineSuggestions suggestions;
    private final GuidelineReviewers reviewers;
    private final GuidelineHandOver handOver;
    private final GuidelineTasks tasks;
    private final GuidelinePictures pictures;
    private final NewGuidelines starts;
    private final GuidelineImports imports;

    GuidelineSurfaces(WorldWriter writer, PageRenderer pages, CastSignIn stage) {
        this.pages = pages;
        this.stage = stage;
        guidelines = writer.the(Guidelines.class);
        pdf = writer.the(GuidelinePdf.class);
        writing = writer.the(GuidelineWriting.class);
        reviews = writer.the(GuidelineReviews.class);
        publication = writer.the(GuidelinePublication.class);
        translations = writer.the(GuidelineTranslations.class);
        acknowledgements = writer.the(Acknowledgements.class);
        feedback = writer.the(GuidelineFeedback.class);
        reminders = writer.the(GuidelineReminders.class);
        presence = writer.the(GuidelinePresence.class);
        annexes = writer.the(GuidelineAnnexes.class);
        suggestions = writer.the(GuidelineSuggestions.class);
        reviewers = writer.the(GuidelineReviewers.class);
        handOver = writer.the(GuidelineHandOver.class);
        tasks = writer.the(GuidelineTasks.class);
        pictures = writer.the(GuidelinePictures.class);
        starts = writer.the(NewGuidelines.class);
        imports = writer.the(GuidelineImports.class);
    }

    void addTo(Surfaces all) {
        pages(all);
        all.look("the library of guidelines", w -> guidelines.library(LibraryFilter.EVERYTHING, ENGLISH, null, 50));
        all.look(
                "the library of guidelines, narrowed",
                w -> guidelines.library(new LibraryFilter(CrimeArea.RANSOMWARE, ENGLISH), FRENCH, null, 50));
        all.unchanged("guidelines that I must acknowledge", w -> acknowledgements.pending());
        all.look("guidelines that I have acknowledged", w -> acknowledgements.given());
        all.look("guidelines that I work on", w -> writing.mine());
        all.look("what waits for me in guidelines", w -> tasks.mine(50));
        all.look("a guideline", w -> each(w.guidelines.all(), id -> guidelines.card(id, null, FRENCH)));
        for (var number : List.of(1, 2)) {
            all.look(
                    "a version of a guideline: " + number,
                    w -> each(w.guidelines.all(), id -> guidelines.card(id, number, ENGLISH)));
            all.look(
                    "a picture of a version of a guideline: " + number,
                    w -> each(
                            w.guidelines.all(),
                            id -> pictures.content(id, number, w.guidelines.picture())
                                    .mediaType()));
            all.look(
                    "the id of a version of a guideline: " + number,
                    w -> each(w.guidelines.all(), id -> guidelines.version(id, number)));
        }
        all.look("a guideline as PDF", w -> each(w.guidelines.all(), id -> words(pdf.of(id, null, FRENCH))));
        all.look("a version of a guideline as PDF", w -> each(w.guidelines.all(), id -> words(pdf.of(id, 2, ENGLISH))));
        all.look("the versions of a guideline", w -> each(w.guidelines.all(), guidelines::versions));
        all.look(
                "what changed between two versions",
                w -> each(w.guidelines.all(), id -> guidelines.differences(id, 1, 2)));
        all.look("where a clause is read", w -> each(w.guidelines.publishedClauses(), guidelines::clauseRoute));
        all.look("the text of a version in work", w -> each(w.guidelines.versions(), writing::text));
        all.look("the work on a version", w -> each(w.guidelines.versions(), reviews::work));
        all.look("a translation", w -> each(w.guidelines.versions(), id -> translations.sheet(id, FRENCH)));
        all.look("the translations of a version", w -> each(w.guidelines.versions(), translations::sheets));
        all.look("my acknowledgement of a version", w -> each(w.guidelines.versions(), acknowledgements::mine));
        all.look("who must acknowledge a version", w -> each(w.guidelines.versions(), acknowledgements::required));
        all.look("who has acknowledged, by country", w -> each(w.guidelines.versions(), acknowledgements::progress));
        all.look(
                "who has acknowledged, of one's own country",
                w -> each(w.guidelines.versions(), acknowledgements::ofMyCountry));
        all.look("the documents of a version", w -> each(w.guidelines.versions(), annexes::of));
        all.look(
                "whether the annexes of a version have changed",
                w -> each(w.guidelines.versions(), id -> String.valueOf(annexes.haveChangedSinceApproval(id))));
        all.look("what I said about a version", w -> each(w.guidelines.versions(), feedback::mine));
        all.look("what readers said about a version", w -> each(w.guidelines.versions(), feedback::received));
        all.unchanged("my reminders about guidelines", w -> reminders.mine());
        all.unchanged("seeing my reminders about guidelines", w -> done(reminders::seen));
        all.unchanged(
                "a text from a file",
                w -> each(List.of(w.guidelines.space()), space -> imports.read(space, "a.md", FILE)));
        attempts(all);
        all.action(
                "drafting a guideline with a hidden title",
                w -> all.as(
                        Cast.TRANSLATOR_AR,
                        () -> writing.draft(
                                new DraftGuideline(w.guidelines.space(), GREEN, null, ENGLISH, w.secret(), ""))));
    }

    private static String words(PdfText text) throws IOException {
        try (var file = Loader.loadPDF(PdfPages.of(text))) {
            return new PDFTextStripper().getText(file);
        }
    }

    private void pages(Surfaces all) {
        all.look("page: the guidelines", w -> pages.open("guidelines"));
        all.look("page: my acknowledgements", w -> pages.open("guidelines/acknowledged"));
        all.look("page: a guideline", w -> each(w.guidelines.all(), id -> pages.open("guidelines/" + id.value())));
        for (var below : List.of(
                "?version=2",
                "/versions/1/work",
                "/versions/2/work",
                "/versions/1/translations/fr",
                "/differences?from=1&to=2"))
            all.look(
                    "page: a guideline, " + below,
                    w -> each(w.guidelines.all(), id -> pages.open("guidelines/" + id.value() + below)));
        all.look(
                "page: who has acknowledged a guideline",
                w -> each(w.guidelines.all(), id -> pages.open("guidelines/" + id.value() + "/acknowledgements")));
        all.look(
                "page: a topic that asks about a clause",
                w -> each(
                        w.guidelines.quotations(),
                        quotation -> pages.open("spaces/" + w.guidelines.space().value() + "/new-topic?" + quotation)));
        all.look("page: a clause", w -> each(w.guidelines.publishedClauses(), id -> pages.open("clauses/" + id)));
        all.unchanged(
                "page: a new guideline, as a trainer",
                w -> all.as(
                        Cast.TRAINER_T,
                        () -> pages.open("spaces/" + w.guidelines.space().value() + "/new-guideline")));
        all.unchanged(
                "page: who of Kenya has acknowledged",
                w -> all.as(
                        Cast.NCB_A1,
                        () -> pages.open("guidelines/" + w.guidelines.visible().value() + "/acknowledgements")));
        all.look(
                "how many days there are for acknowledging",
                w -> each(w.guidelines.versions(), id -> String.valueOf(acknowledgements.days(id))));
        all.look(
                "page: a new guideline",
                w -> each(w.forums(), s -> pages.open("spaces/" + s.value() + "/new-guideline")));
    }

    private void attempts(Surfaces all) {
        all.attempt(
                "starting the next version", w -> each(w.guidelines.all(), id -> writing.draftNext(id, true, WORDS)));
        onHidden(
                all,
                "saving a text",
                (w, v) -> writing.save(new SaveRevision(v, new GuidelineRevisionId(v.value()), WORDS, WORDS)));
        onHidden(all, "reading a picture", (w, v) -> pictures.convert(v, FILE));
        onHidden(all, "adding a picture", (w, v) -> pictures.add(v, GuidelineWorld.PICTURE));
        onHidden(all, "taking the text of a file", (w, v) -> imports.read(v, "a.md", FILE));
        onHidden(
                all,
                "naming a reviewer",
                (w, v) -> writing.assign(v, stage.person(Cast.XAVI), MemberPart.REVIEWER, null, null));
        onHidden(
                all,
                "releasing an author",
                (w, v) -> writing.release(v, stage.person(Cast.LIM), MemberPart.AUTHOR, null));
        onHidden(all, "submitting a version", (w, v) -> reviews.submit(v, true, WORDS));
        onHidden(all, "returning a version", (w, v) -> reviews.returnToAuthors(v, WHY));
        onHidden(all, "approving a version", (w, v) -> reviews.approve(v, WORDS));
        onHidden(all, "commenting", (w, v) -> reviews.comment(v, w.guidelines.hiddenClause(), WORDS));
        onHidden(all, "resolving a comment", (w, v) -> reviews.resolve(v, w.guidelines.comment()));
        onHidden(all, "opening a comment again", (w, v) -> reviews.reopen(v, w.guidelines.comment()));
        onHidden(all, "noting what a reviewer has seen", (w, v) -> reviews.visited(v));
        onHidden(
                all,
                "suggesting a wording",
                (w, v) -> suggestions.suggest(v, w.guidelines.hiddenClause(), WORDS, WORDS));
        onHidden(all, "using a suggestion", (w, v) -> suggestions.use(v, w.guidelines.suggestion(), WORDS));
        onHidden(all, "declining a suggestion", (w, v) -> suggestions.decline(v, w.guidelines.suggestion()));
        onHidden(
                all,
                "naming a stand-in",
                (w, v) -> reviewers.nameStandIn(v, stage.person(Cast.REVIEWER_R), stage.person(Cast.XAVI)));
        onHidden(all, "releasing a stand-in", (w, v) -> reviewers.releaseStandIn(v, stage.person(Cast.REVIEWER_R)));
        onHidden(
                all,
                "replacing a reviewer",
                (w, v) -> reviewers.replace(v, stage.person(Cast.REVIEWER_R), stage.person(Cast.XAVI), WHY));
        onHidden(all, "handing a guideline over", (w, v) -> handOver.handOver(v, stage.person(Cast.TRAINER_T)));
        onHidden(all, "discarding a draft", (w, v) -> publication.discard(v));
        onHidden(all, "publishing a version", (w, v) -> publication.publish(v, w.guidelines.inAYear()));
        onHidden(
                all,
                "planning a publication",
                (w, v) -> publication.plan(v, w.guidelines.inAYear().minusMonths(6), w.guidelines.inAYear()));
        onHidden(
                all,
                "proposing a withdrawal",
                (w, v) -> publication.proposeWithdrawal(v, WithdrawalKind.OUTDATED, WHY));
        onHidden(all, "withdrawing a version", (w, v) -> publication.withdraw(v, WithdrawalKind.OUTDATED));
        onHidden(all, "starting a translation", (w, v) -> translations.start(v, FRENCH));
        onHidden(all, "acknowledging a version", (w, v) -> acknowledgements.acknowledge(v, ENGLISH));
        onHidden(all, "downloading who has acknowledged", (w, v) -> acknowledgements.exported(v));
        onHidden(all, "changing who must acknowledge", (w, v) -> acknowledgements.require(v, List.of(), 30));
        onHidden(all, "reminding all who have not acknowledged", (w, v) -> reminders.remindAll(v));
        onHidden(all, "reminding those of one's own country", (w, v) -> reminders.remindMyCountry(v));
        onHidden(all, "being seen at work on a version", (w, v) -> presence.here(v, true, w.guidelines.hiddenClause()));
        onHidden(
                all,
                "giving feedback",
                (w, v) -> feedback.give(v, w.guidelines.hiddenClause(), FeedbackKind.WRONG, WORDS));
        onHidden(all, "answering feedback", (w, v) -> feedback.answer(v, w.guidelines.feedback(), WORDS));
        onHidden(all, "adding an annex", (w, v) -> annexes.add(v, anyDocument(w)));
        onHidden(all, "removing an annex", (w, v) -> annexes.remove(v, anyDocument(w)));
        onHidden(all, "moving an annex", (w, v) -> annexes.moveUp(v, anyDocument(w)));
        onHidden(all, "using a PDF as the body", (w, v) -> annexes.useAsBody(v, anyDocument(w)));
        onHidden(all, "removing the body", (w, v) -> annexes.removeBody(v));
        all.attempt(
                "drafting a guideline with a hidden document as its body",
                w -> each(
                        w.hidden().documents(),
                        document -> annexes.draft(
                                new DraftGuideline(w.guidelines.space(), GREEN, null, ENGLISH, WORDS, ""), document)));
        all.attempt(
                "starting a guideline with a hidden document as its body",
                w -> each(
                        w.hidden().documents(),
                        document -> starts.start(
                                new DraftGuideline(w.guidelines.space(), GREEN, null, ENGLISH, WORDS, ""),
                                document,
                                List.of())));
        all.attempt("translating a title", w -> done(() -> translations.title(w.guidelines.translation(), WORDS)));
        all.attempt(
                "translating a clause",
                w -> done(() -> translations.clause(
                        w.guidelines.translation(), w.guidelines.hiddenClause(), WORDS, WORDS, WORDS)));
        all.attempt(
                "confirming a translation of a clause",
                w -> done(() -> translations.confirm(w.guidelines.translation(), w.guidelines.hiddenClause(), WORDS)));
        all.attempt("submitting a translation", w -> done(() -> translations.submit(w.guidelines.translation())));
        all.attempt("checking a translation", w -> done(() -> translations.check(w.guidelines.translation())));
        all.attempt(
                "returning a translation",
                w -> done(() -> translations.returnToTranslator(w.guidelines.translation())));
    }

    private static DocumentId anyDocument(World w) {
        return w.visible().documents().getFirst();
    }

    private static void onHidden(Surfaces all, String name, BiConsumer<World, GuidelineVersionId> attempt) {
        all.attempt(name, w -> each(w.guidelines.hiddenVersions(), v -> done(() -> attempt.accept(w, v))));
    }
}
