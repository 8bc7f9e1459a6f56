package portal.worlds;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static portal.Cast.LIM;
import static portal.Cast.NCB_B1;
import static portal.Cast.REVIEWER_R;
import static portal.Cast.SOUZA;
import static portal.Cast.TRANSLATOR_AR;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.worlds.World.GREEN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.CastSignIn;
import portal.access.Marking;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.documents.extraction.ConvertedPicture;
import portal.documents.extraction.TestPictures;
import portal.guidelines.Acknowledgements;
import portal.guidelines.CommentId;
import portal.guidelines.DraftGuideline;
import portal.guidelines.FeedbackId;
import portal.guidelines.FeedbackKind;
import portal.guidelines.GuidelineFeedback;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelinePictures;
import portal.guidelines.GuidelinePublication;
import portal.guidelines.GuidelineReviews;
import portal.guidelines.GuidelineSuggestions;
import portal.guidelines.GuidelineTranslations;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.MandatoryReaders;
import portal.guidelines.MemberPart;
import portal.guidelines.SaveRevision;
import portal.guidelines.TranslationId;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseId;
import portal.topics.OpenTopic;
import portal.topics.TopicKind;
import portal.topics.Topics;

/**
 * The guidelines of a {@link World}: a published one that its knowledge space may read, and, once {@link #hide} was
 * called, drafts, a next version, comments, feedback, a translation in progress and a guideline for other countries.
 */
class GuidelineWorld {
    private static final String TEXT = "Where quillbark grows.\n\n## Prepare\n\nTwo officers trace the quillbark.";
    private static final String HIDDEN = " quillbark " + World.BAIT + " " + World.CANARY;

    static final ConvertedPicture PICTURE = new ConvertedPicture("image/png", 30, 20, TestPictures.png(30, 20));

    private final WorldWriter writer;
    private final CastSignIn stage;
    private final SpaceId space;
    private final GuidelineVersionId published;
    private final GuidelineId visible;
    private final ClauseId clause;

    /** The ids of the hidden guidelines; random ids until {@link #hide} is called. */
    private List<GuidelineId> hidden = List.of(GuidelineId.random(), GuidelineId.random());

    private List<GuidelineVersionId> hiddenVersions =
            List.of(GuidelineVersionId.random(), GuidelineVersionId.random(), GuidelineVersionId.random());
    private TranslationId translation = TranslationId.random();
    private CommentId comment = CommentId.random();
    private CommentId suggestion = CommentId.random();
    private FeedbackId feedback = FeedbackId.random();
    private ClauseId hiddenClause = ClauseId.random();
    private ClauseId hiddenElsewhere = ClauseId.random();
    private UUID hiddenPublishedClause = UUID.randomUUID();
    private String picture = "0123456789abcdef";

    GuidelineWorld(WorldWriter writer, SpaceId space) {
        this.writer = writer;
        this.stage = writer.the(CastSignIn.class);
        this.space = space;
        published = published("Tracing quillbark", TEXT, GREEN);
        visible = id(published);
        clause = clause(published).id();
        writer.the(Acknowledgements.class)
                .require(published, List.of(new MandatoryReaders(NATIONAL_AGENCY, null, null)), 30);
    }

    void hide() {
        var draft = draft("Tracing quillbark", TEXT + HIDDEN, GREEN);
        writing().assign(draft, stage.person(LIM), MemberPart.AUTHOR, null, null);
        writing().assign(draft, stage.person(NCB_B1), MemberPart.TRANSLATOR, FRENCH, null);
        comment =
                writer.the(GuidelineReviews.class).comment(draft, clause(draft).id(), "Who" + HIDDEN);
        hiddenClause = clause(draft).id();
        suggestion = writer.the(GuidelineSuggestions.class)
                .suggest(draft, hiddenClause, "Why" + HIDDEN, "Where it grew." + HIDDEN);
        stage.as(NCB_B1);
        translation = writer.the(GuidelineTranslations.class).start(draft, FRENCH);
        writer.the(GuidelineTranslations.class).title(translation, "Traces" + HIDDEN);
        var elsewhere = published("Tracing quillbark", TEXT + HIDDEN, HiddenContent.NOT_HERE);
        hiddenElsewhere = clause(elsewhere).id();
        stage.as(LIM);
        writer.the(Acknowledgements.class).acknowledge(elsewhere, ENGLISH);
        feedback = writer.the(GuidelineFeedback.class).give(published, clause, FeedbackKind.WRONG, "No" + HIDDEN);
        stage.as(SOUZA);
        writer.the(Acknowledgements.class).acknowledge(published, ENGLISH);
        stage.as(TRANSLATOR_AR);
        picture = writer.the(GuidelinePictures.class).add(draft, PICTURE);
        var next = writing().draftNext(visible, true, "Changed" + HIDDEN);
        writing().assign(next, stage.person(LIM), MemberPart.AUTHOR, null, null);
        writing()
                .save(new SaveRevision(
                        next, writing().text(next).revision(), "Tracing" + HIDDEN, TEXT + HIDDEN + shown()));
        writer.the(GuidelinePictures.class).add(next, PICTURE);
        hidden = List.of(id(draft), id(elsewhere));
        writer.the(Topics.class)
                .open(new OpenTopic(
                        space,
                        TopicKind.QUESTION,
                        "Which two" + HIDDEN,
                        "[Here](" + visible.route() + "?clause=" + clause.value() + ")" + HIDDEN,
                        ENGLISH,
                        HiddenContent.NOT_HERE.withSource(SourceType.GS),
                        List.of()));
        hiddenPublishedClause = publishedClause(id(elsewhere));
        hiddenVersions = List.of(draft, elsewhere, next);
    }

    private String shown() {
        return "\n\n![A map](picture:" + picture + ")";
    }

    private GuidelineVersionId published(String title, String text, Marking marking) {
        var version = draft(title, text, marking);
        writing().assign(version, stage.person(REVIEWER_R), MemberPart.REVIEWER, null, null);
        writer.the(GuidelineReviews.class).submit(version, true, "");
        stage.as(REVIEWER_R);
        var hash = writing().text(version).text().hash();
        writer.the(GuidelineReviews.class).approve(version, hash);
        stage.as(TRANSLATOR_AR);
        writer.the(GuidelinePublication.class).publish(version, inAYear());
        return version;
    }

    private GuidelineVersionId draft(String title, String text, Marking marking) {
        stage.as(TRANSLATOR_AR);
        return writing()
                .draft(new DraftGuideline(space, marking.withSource(SourceType.GS), null, ENGLISH, title, text));
    }

    private GuidelineWriting writing() {
        return writer.the(GuidelineWriting.class);
    }

    private GuidelineId id(GuidelineVersionId version) {
        return writer.the(GuidelineReviews.class).work(version).guideline();
    }

    private Clause clause(GuidelineVersionId version) {
        return writing().text(version).text().clauses().getFirst();
    }

    LocalDate inAYear() {
        return LocalDate.now(writer.the(Clock.class)).plusYears(1);
    }

    GuidelineId visible() {
        return visible;
    }

    GuidelineVersionId published() {
        return published;
    }

    ClauseId clause() {
        return clause;
    }

    SpaceId space() {
        return space;
    }

    List<GuidelineId> all() {
        return with(visible, hidden);
    }

    /** Returns the parameters by which a new topic quotes a clause: one that everybody may read, and a hidden one. */
    List<String> quotations() {
        return List.of(quotation(visible, clause), quotation(hidden.getLast(), hiddenElsewhere));
    }

    private static String quotation(GuidelineId guideline, ClauseId clause) {
        return "quote=" + guideline.value() + "&part=" + clause.value();
    }

    List<GuidelineVersionId> versions() {
        return with(published, hiddenVersions);
    }

    List<GuidelineVersionId> hiddenVersions() {
        return hiddenVersions;
    }

    /** Returns the ids under which search knows a clause: one that everybody may read, and a hidden one. */
    List<UUID> publishedClauses() {
        return List.of(publishedClause(visible), hiddenPublishedClause);
    }

    private UUID publishedClause(GuidelineId guideline) {
        return writer.the(JdbcClient.class)
                .sql("select id from published_clause where guideline_id = ? and opening")
                .param(guideline.value())
                .query(UUID.class)
                .single();
    }

    TranslationId translation() {
        return translation;
    }

    CommentId comment() {
        return comment;
    }

    CommentId suggestion() {
        return suggestion;
    }

    FeedbackId feedback() {
        return feedback;
    }

    /** Returns the name of a picture that hidden versions show. */
    String picture() {
        return picture;
    }

    ClauseId hiddenClause() {
        return hiddenClause;
    }

    private static <T> List<T> with(T one, List<T> others) {
        var all = new ArrayList<T>();
        all.add(one);
        all.addAll(others);
        return all;
    }
}
