package portal.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.access.Justification;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.documents.TestFiles;
import portal.guidelines.Acknowledgements;
import portal.guidelines.CommentId;
import portal.guidelines.DraftGuideline;
import portal.guidelines.FeedbackId;
import portal.guidelines.FeedbackKind;
import portal.guidelines.GuidelineAnnexes;
import portal.guidelines.GuidelineFeedback;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelinePublication;
import portal.guidelines.GuidelineReviewers;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineSuggestions;
import portal.guidelines.GuidelineTranslations;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.MandatoryReaders;
import portal.guidelines.MemberPart;
import portal.guidelines.TranslationId;
import portal.guidelines.WithdrawalKind;
import portal.guidelines.clauses.Clause;
import portal.operations.Parties;
import portal.operations.TestOperations;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;

/**
 * A guideline in the room of the fixture. The coordinator writes it, the guest reviews it, and an officer translates
 * it. It is created only for the commands that need it.
 */
class GuidelineFixture {
    static final String WORDING = "## Prepare\n\nThree officers.";

    private final CommandFixture scene;
    private @Nullable GuidelineId id;
    private @Nullable GuidelineVersionId version;
    private @Nullable TranslationId translation;
    private @Nullable DocumentId pdf;
    private @Nullable CommentId comment;
    private @Nullable FeedbackId said;
    private @Nullable PersonId colleague;

    GuidelineFixture(CommandFixture scene) {
        this.scene = scene;
    }

    GuidelineId id() {
        return Objects.requireNonNull(id);
    }

    GuidelineVersionId version() {
        return Objects.requireNonNull(version);
    }

    TranslationId translation() {
        return Objects.requireNonNull(translation);
    }

    CommentId comment() {
        return Objects.requireNonNull(comment);
    }

    FeedbackId said() {
        return Objects.requireNonNull(said);
    }

    PersonId theColleague() {
        return Objects.requireNonNull(colleague);
    }

    LocalDate inAYear() {
        return LocalDate.now(scene.the(Clock.class)).plusYears(1);
    }

    DraftGuideline plan() {
        return new DraftGuideline(
                scene.room, CommandFixture.AMBER, null, ENGLISH, "How to seize", "## Prepare\n\nTwo officers.");
    }

    void draft() {
        scene.as(scene.coordinator);
        version = writing().draft(plan());
        id = scene.the(GuidelineReviews.class).work(version).guideline();
        writing().assign(version, scene.guest, MemberPart.REVIEWER, null, null);
    }

    void submitted() {
        draft();
        scene.the(GuidelineReviews.class).submit(version(), true, "");
    }

    void approved() {
        submitted();
        scene.as(scene.guest);
        scene.the(GuidelineReviews.class).approve(version(), hash());
        scene.as(scene.coordinator);
    }

    void published() {
        approved();
        scene.the(GuidelinePublication.class).publish(version(), inAYear());
    }

    /**
     * Publishes the guideline and makes all its readers in Singapore mandatory readers. Then lets an officer of
     * Singapore's bureau into the room and signs this officer in.
     */
    void mandatory() {
        published();
        scene.the(Acknowledgements.class)
                .require(version(), List.of(new MandatoryReaders(null, null, CommandFixture.SG)), 30);
        scene.the(TestOperations.class).takesPart(scene.room, scene.bureau);
        scene.as(scene.bureau);
    }

    void withdrawalProposed() {
        published();
        scene.the(GuidelinePublication.class)
                .proposeWithdrawal(version(), WithdrawalKind.OUTDATED, new Justification("The law changed"));
    }

    void commented() {
        submitted();
        comment = scene.the(GuidelineReviews.class).comment(version(), clause().id(), "Who decides?");
    }

    void resolved() {
        commented();
        scene.the(GuidelineReviews.class).resolve(version(), comment());
    }

    void suggested() {
        submitted();
        scene.as(scene.guest);
        comment = scene.the(GuidelineSuggestions.class).suggest(version(), clause().id(), "Safer", WORDING);
    }

    /** Drafts the guideline, and admits to the room a colleague who has the roles of a reviewer and of a trainer. */
    void colleague() {
        draft();
        var found = scene.the(TestPeople.class)
                .somebody(Affiliation.GENERAL_SECRETARIAT, null, Role.GUIDELINE_REVIEWER, Role.TRAINER);
        scene.the(Parties.class).admit(scene.room, found);
        colleague = found;
    }

    void standInNamed() {
        colleague();
        scene.the(GuidelineReviewers.class).nameStandIn(version(), scene.guest, theColleague());
    }

    void feedbackGiven() {
        published();
        scene.as(scene.lim);
        said = scene.the(GuidelineFeedback.class)
                .give(version(), clause(scene.coordinator).id(), FeedbackKind.WRONG, "Three officers.");
    }

    void annexed() {
        draft();
        var annexes = scene.the(GuidelineAnnexes.class);
        annexes.add(version(), file("list.txt", "A list.".getBytes(UTF_8)));
        annexes.add(version(), scene.document);
    }

    void filed() {
        scene.as(scene.coordinator);
        pdf = file("guide.pdf", TestFiles.pdf("How to seize"));
    }

    void withBody() {
        draft();
        filed();
        scene.the(GuidelineAnnexes.class).useAsBody(version(), pdf());
    }

    DocumentId pdf() {
        return Objects.requireNonNull(pdf);
    }

    private DocumentId file(String name, byte[] content) {
        return scene.the(Documents.class)
                .file(new FileDocument(scene.room, CommandFixture.AMBER, name), new ByteArrayInputStream(content));
    }

    void translated() {
        draft();
        writing().assign(version(), scene.lim, MemberPart.TRANSLATOR, FRENCH, null);
    }

    void translationStarted() {
        translated();
        scene.as(scene.lim);
        var translations = scene.the(GuidelineTranslations.class);
        translation = translations.start(version(), FRENCH);
        translations.title(translation(), "Comment saisir");
        translate();
    }

    void translationSubmitted() {
        translationStarted();
        scene.the(GuidelineTranslations.class).submit(translation());
    }

    void translate() {
        var clause = clause();
        scene.the(GuidelineTranslations.class)
                .clause(translation(), clause.id(), clause.hash(), "Préparer", "Deux agents.");
    }

    Clause clause() {
        return writing().text(version()).text().clauses().getFirst();
    }

    private Clause clause(PersonId author) {
        scene.as(author);
        var clause = clause();
        scene.as(scene.lim);
        return clause;
    }

    String hash() {
        return writing().text(version()).text().hash();
    }

    private GuidelineWriting writing() {
        return scene.the(GuidelineWriting.class);
    }
}
