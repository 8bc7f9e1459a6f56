package portal.guidelines;

import static java.util.Locale.ENGLISH;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Role.GUIDELINE_REVIEWER;
import static portal.people.Role.MODERATOR;
import static portal.people.Role.TRAINER;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.TestClock;
import portal.access.Classification;
import portal.access.Justification;
import portal.access.Marking;
import portal.access.OpenSpace;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.facts.Utc;
import portal.forums.Forums;
import portal.forums.OpenForum;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** A knowledge space with a trainer, a reviewer and an officer, and guidelines there in any state. */
public final class TestGuidelines {
    public static final String TITLE = "Seizing crypto-assets";
    public static final String TEXT =
            "Before you begin.\n\n## Preparing\n\nTwo officers.\n\n## Seizing\n\nMove the assets.";

    public final PersonId trainer;
    public final PersonId reviewer;
    public final PersonId officer;
    public final SpaceId space;
    private final ApplicationContext portal;

    public TestGuidelines(ApplicationContext portal) {
        this.portal = portal;
        var town = the(TestPeople.class);
        trainer = town.somebody(GENERAL_SECRETARIAT, null, TRAINER, MODERATOR);
        reviewer = town.somebody(GENERAL_SECRETARIAT, null, GUIDELINE_REVIEWER, TRAINER);
        officer = town.somebody(NATIONAL_AGENCY, "KE");
        as(trainer);
        space = the(Forums.class)
                .open(new OpenForum(
                        Map.of("en", new OpenSpace.SpaceName("Seizures " + UUID.randomUUID(), "How to seize")),
                        Set.of(NCB, NATIONAL_AGENCY, GENERAL_SECRETARIAT),
                        Tlp.GREEN,
                        Set.of()));
    }

    private <T> T the(Class<T> service) {
        return portal.getBean(service);
    }

    public void as(PersonId person) {
        TestViewers.enter(person, the(TestClock.class).instant());
    }

    /** Creates a guideline of the trainer with a version 1 in this state; the trainer is then the viewer. */
    public GuidelineVersionId in(VersionState state) {
        return switch (state) {
            case DRAFT -> draft();
            case IN_REVIEW -> submitted(draft());
            case APPROVED -> approved(submitted(draft()));
            case PUBLISHED -> published();
            case SUPERSEDED -> superseded(published());
            case WITHDRAWN -> withdrawn(proposed(published()));
            case ARCHIVED -> archived(published());
        };
    }

    /** Creates a draft with a reviewer. */
    public GuidelineVersionId draft() {
        return withReviewer(withoutReviewer());
    }

    /** Creates a draft that nobody reviews. */
    public GuidelineVersionId withoutReviewer() {
        as(trainer);
        var marking = Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.GS);
        return the(GuidelineWriting.class).draft(new DraftGuideline(space, marking, null, ENGLISH, TITLE, TEXT));
    }

    private GuidelineVersionId withReviewer(GuidelineVersionId version) {
        the(GuidelineWriting.class).assign(version, reviewer, MemberPart.REVIEWER, null, null);
        return version;
    }

    private GuidelineVersionId submitted(GuidelineVersionId version) {
        the(GuidelineReviews.class).submit(version, true, "why");
        return version;
    }

    private GuidelineVersionId approved(GuidelineVersionId version) {
        as(reviewer);
        the(GuidelineReviews.class).approve(version, hash(version));
        as(trainer);
        return version;
    }

    private GuidelineVersionId published() {
        return published(approved(submitted(draft())));
    }

    private GuidelineVersionId published(GuidelineVersionId version) {
        the(GuidelinePublication.class).publish(version, inAYear());
        return version;
    }

    /** Proposes to withdraw a version. */
    public GuidelineVersionId proposed(GuidelineVersionId version) {
        as(trainer);
        the(GuidelinePublication.class)
                .proposeWithdrawal(version, WithdrawalKind.OUTDATED, new Justification("The law has changed"));
        return version;
    }

    private GuidelineVersionId withdrawn(GuidelineVersionId version) {
        as(reviewer);
        the(GuidelinePublication.class).withdraw(version, WithdrawalKind.OUTDATED);
        as(trainer);
        return version;
    }

    private GuidelineVersionId superseded(GuidelineVersionId version) {
        var next = withReviewer(the(GuidelineWriting.class).draftNext(guideline(version), true, "why"));
        published(approved(submitted(next)));
        return version;
    }

    /** Puts a version into the archive, as the portal does by itself after years. */
    private GuidelineVersionId archived(GuidelineVersionId version) {
        the(JdbcClient.class)
                .sql("update guideline_version set state = 'ARCHIVED', ended_at = published_at where id = ?")
                .param(version.value())
                .update();
        return version;
    }

    public GuidelineId guideline(GuidelineVersionId version) {
        return new GuidelineId(the(JdbcClient.class)
                .sql("select guideline_id from guideline_version where id = ?")
                .param(version.value())
                .query(UUID.class)
                .single());
    }

    /**
     * Returns the row of a version and the number of decisions about it, so that a test can see whether a step was
     * taken.
     */
    public String traces(GuidelineVersionId version) {
        var row = the(JdbcClient.class)
                .sql("select * from guideline_version where id = ?")
                .param(version.value())
                .query()
                .singleRow();
        var verdicts = the(JdbcClient.class)
                .sql("select count(*) from guideline_verdict where version_id = ?")
                .param(version.value())
                .query(Integer.class)
                .single();
        return row + " " + verdicts;
    }

    public String hash(GuidelineVersionId version) {
        return the(GuidelineWriting.class).text(version).text().hash();
    }

    public LocalDate inAYear() {
        return Utc.day(the(TestClock.class).instant()).plusYears(1);
    }
}
