package portal.guidelines;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Role.GUIDELINE_REVIEWER;
import static portal.people.Role.MODERATOR;
import static portal.people.Role.TRAINER;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
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
import portal.facts.Utc;
import portal.forums.Forums;
import portal.forums.OpenForum;
import portal.guidelines.WorkCard.TeamMember;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseChange;
import portal.guidelines.clauses.ClauseId;
import portal.notifications.Notifications;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;

/**
 * Tests the review of guidelines: suggested wordings, stand-ins, what has changed since a review, replacing a reviewer,
 * handing over, discarding a draft, and what the bell tells the people who were asked.
 */
@PortalTest
class GuidelineReviewingTests {
    private static final String TEXT =
            "Before you begin.\n\n## Preparing\n\nTwo officers.\n\n## Seizing\n\nMove the assets.";
    private static final String WORDING = "## Preparing\n\nThree officers.";
    private static final Justification WHY = new Justification("On leave until June");

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
    GuidelineHandOver handOver;

    @Autowired
    GuidelinePublication publication;

    @Autowired
    GuidelineTranslations translations;

    @Autowired
    GuidelineTasks tasks;

    @Autowired
    Notifications notifications;

    @Autowired
    Forums forums;

    @Autowired
    Spaces spaces;

    @Autowired
    TestPeople town;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId reviewer;
    private PersonId second;
    private PersonId outsider;
    private SpaceId space;

    @BeforeEach
    void people() {
        trainer = town.somebody(GENERAL_SECRETARIAT, null, TRAINER, MODERATOR);
        reviewer = town.somebody(GENERAL_SECRETARIAT, null, GUIDELINE_REVIEWER);
        second = town.somebody(GENERAL_SECRETARIAT, null, GUIDELINE_REVIEWER, TRAINER);
        outsider = town.somebody(GENERAL_SECRETARIAT, null, GUIDELINE_REVIEWER, TRAINER);
        as(trainer);
        space = forums.open(new OpenForum(
                Map.of("en", new OpenSpace.SpaceName("Reviews " + UUID.randomUUID(), "How to seize")),
                Set.of(NCB, GENERAL_SECRETARIAT),
                Tlp.GREEN,
                Set.of()));
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void nobody_but_those_who_work_on_a_version_sees_or_changes_its_review() { // AC-07, NL-01
        var version = submitted();
        as(reviewer);
        var comment = suggest(version);
        as(outsider);
        assertThatThrownBy(() -> reviews.work(version)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> suggest(version, UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> suggestions.use(version, comment, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> suggestions.decline(version, comment)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.reopen(version, comment)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.visited(version)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviewers.nameStandIn(version, reviewer, outsider))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviewers.replace(version, reviewer, outsider, WHY))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handOver.handOver(version, outsider)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> publication.discard(version)).isInstanceOf(NotFound.class);
        assertThat(tasks.mine(50)).isEmpty();
    }

    @Test
    void a_suggested_wording_that_was_used_is_in_the_text_and_its_author_cannot_approve() {
        var version = submitted();
        as(reviewer);
        var comment = suggest(version);
        assertThatThrownBy(
                        () -> suggestions.use(version, comment, clause(version).hash()))
                .hasMessage("guidelines.refused.not-author");
        as(trainer);
        suggestions.use(version, comment, clause(version).hash());
        assertThat(writing.text(version).text().markdown()).contains("Three officers.");
        assertThat(reviews.work(version).comments()).singleElement().satisfies(each -> {
            assertThat(each.isResolved()).isTrue();
            assertThat(each.person().id()).isEqualTo(reviewer);
            assertThat(each.suggestion().state()).isEqualTo(SuggestionState.USED);
            assertThat(each.suggestion().decided().by().id()).isEqualTo(trainer);
        });
        as(reviewer);
        assertThat(told()).contains("guidelines.suggest.news.used");
        assertThat(tasks.mine(50)).isEmpty();
        assertThatThrownBy(() -> reviews.approve(version, hash(version)))
                .hasMessage("guidelines.missing.other-approver");
        as(trainer);
        writing.assign(version, second, MemberPart.REVIEWER, null, null);
        as(second);
        reviews.approve(version, hash(version));
        assertThat(reviews.work(version).state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void whoever_has_suggested_a_wording_that_was_used_has_no_right_of_an_author() {
        var draft = draft();
        writing.assign(draft, second, MemberPart.REVIEWER, null, null);
        as(second);
        var comment = suggest(draft);
        as(trainer);
        suggestions.use(draft, comment, clause(draft).hash());
        as(second);
        assertThatThrownBy(() -> reviews.submit(draft, true, "")).hasMessage("access.refused.right");
        assertThatThrownBy(() -> publication.discard(draft)).hasMessage("access.refused.right");
        as(trainer);
        reviews.submit(draft, true, "");
        as(reviewer);
        reviews.approve(draft, hash(draft));
        assertThat(reviews.work(draft).state()).isEqualTo(VersionState.APPROVED);
        as(second);
        assertThatThrownBy(() -> publication.publish(draft, inAYear())).hasMessage("access.refused.right");
        as(trainer);
        publication.publish(draft, inAYear());
        assertThat(reviews.work(draft).state()).isEqualTo(VersionState.PUBLISHED);
    }

    @Test
    void the_only_author_discards_a_draft_that_has_a_wording_of_a_reviewer() {
        var draft = draft();
        as(reviewer);
        var comment = suggest(draft);
        as(trainer);
        suggestions.use(draft, comment, clause(draft).hash());
        revoke(trainer, TRAINER);
        as(trainer);
        publication.discard(draft);
        assertThat(writing.mine()).isEmpty();
    }

    @Test
    void a_suggestion_is_not_used_for_a_clause_that_was_changed_meanwhile() {
        var version = submitted();
        as(reviewer);
        var comment = suggest(version);
        as(trainer);
        var before = clause(version).hash();
        save(version, TEXT.replace("Two officers", "Four officers"));
        assertThatThrownBy(() -> suggestions.use(version, comment, before))
                .hasMessage("guidelines.suggest.refused.changed");
        suggestions.decline(version, comment);
        assertThatThrownBy(
                        () -> suggestions.use(version, comment, clause(version).hash()))
                .hasMessage("guidelines.suggest.refused.decided");
        assertThat(writing.text(version).text().markdown()).contains("Four officers.");
        as(reviewer);
        reviews.approve(version, hash(version));
        assertThat(reviews.work(version).state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void a_suggestion_is_one_clause_that_says_something_else() {
        var version = submitted();
        as(reviewer);
        var id = clause(version).id();
        for (var wrong : List.of("", "Three officers.", WORDING + "\n\n## Seizing\n\nAt once.", "### Preparing"))
            assertThatThrownBy(() -> suggestions.suggest(version, id, "", wrong))
                    .as(wrong)
                    .hasMessage("guidelines.suggest.refused.one-clause");
        assertThatThrownBy(() ->
                        suggestions.suggest(version, id, "", clause(version).markdown()))
                .hasMessage("guidelines.suggest.refused.same");
        assertThat(reviews.work(version).comments()).isEmpty();
    }

    @Test
    void a_comment_says_who_resolved_it_and_can_be_opened_again() {
        var version = submitted();
        as(reviewer);
        var comment = reviews.comment(version, clause(version).id(), "Who decides?");
        as(trainer);
        reviews.resolve(version, comment);
        assertThat(reviews.work(version).comments())
                .singleElement()
                .satisfies(each -> assertThat(each.resolved().by().id()).isEqualTo(trainer));
        as(reviewer);
        reviews.reopen(version, comment);
        assertThat(reviews.work(version).comments()).singleElement().matches(each -> !each.isResolved());
        assertThatThrownBy(() -> reviews.reopen(version, comment)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_first_approval_of_reviewer_and_stand_in_counts() {
        var version = submitted();
        reviewers.nameStandIn(version, reviewer, second);
        as(second);
        assertThat(writing.mine()).singleElement().matches(WorkRow::isStandIn);
        assertThat(tasks.mine(50)).extracting(GuidelineTask::kind).containsExactly(GuidelineTask.Kind.STAND_IN);
        reviews.approve(version, hash(version));
        assertThat(reviews.work(version).state()).isEqualTo(VersionState.APPROVED);
        as(reviewer);
        assertThat(tasks.mine(50)).isEmpty();
        as(trainer);
        assertThat(reviewer(version)).satisfies(member -> {
            assertThat(member.hasApproved()).isTrue();
            assertThat(member.standIn().id()).isEqualTo(second);
        });
        reviewers.releaseStandIn(version, reviewer);
        as(second);
        assertThatThrownBy(() -> reviews.work(version)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_stand_in_is_a_reviewer_who_has_not_written_and_stands_in_for_one_only() {
        var version = submitted();
        var third = town.somebody(GENERAL_SECRETARIAT, null, GUIDELINE_REVIEWER);
        var officer = town.somebody(GENERAL_SECRETARIAT, null);
        writing.assign(version, third, MemberPart.REVIEWER, null, null);
        assertThatThrownBy(() -> reviewers.nameStandIn(version, reviewer, officer))
                .hasMessage("guidelines.refused.not-reviewer");
        assertThatThrownBy(() -> reviewers.nameStandIn(version, reviewer, third))
                .hasMessage("guidelines.stand-in.twice");
        reviewers.nameStandIn(version, reviewer, second);
        assertThatThrownBy(() -> reviewers.nameStandIn(version, third, second)).hasMessage("guidelines.stand-in.twice");
        assertThatThrownBy(() -> writing.assign(version, second, MemberPart.REVIEWER, null, null))
                .hasMessage("guidelines.stand-in.twice");
        writing.assign(version, outsider, MemberPart.AUTHOR, null, null);
        assertThatThrownBy(() -> reviewers.nameStandIn(version, third, outsider))
                .hasMessage("guidelines.stand-in.author");
        as(third);
        assertThatThrownBy(() -> reviewers.releaseStandIn(version, reviewer))
                .hasMessage("guidelines.refused.not-author");
    }

    @Test
    void a_reviewer_sees_what_has_changed_since_their_last_decision_or_visit() {
        var version = submitted();
        as(reviewer);
        reviews.visited(version);
        assertThat(reviews.work(version).sinceMyReview()).isNull();
        as(trainer);
        save(version, TEXT.replace("Two officers", "Three officers"));
        as(reviewer);
        assertThat(changes(version)).containsExactly(tuple("Preparing", ClauseChange.Kind.CHANGED));
        reviews.visited(version);
        assertThat(changes(version)).containsExactly(tuple("Preparing", ClauseChange.Kind.CHANGED));
        reviews.returnToAuthors(version, new Justification("Too short"));
        assertThat(reviews.work(version).sinceMyReview().changes()).isEmpty();
        as(trainer);
        assertThat(reviews.work(version).sinceMyReview()).isNull();
        save(version, TEXT.replace("Two officers", "Three officers") + "\n\n## Contacts\n\nThe bureau.");
        as(reviewer);
        assertThat(changes(version)).containsExactly(tuple("Contacts", ClauseChange.Kind.NEW));
    }

    @Test
    void a_reviewer_who_has_returned_a_version_stays_unless_the_trainer_in_charge_replaces_them() {
        var version = submitted();
        writing.assign(version, outsider, MemberPart.AUTHOR, null, null);
        as(reviewer);
        reviews.returnToAuthors(version, new Justification("Too short"));
        as(trainer);
        assertThat(reviewer(version).hasReturned()).isTrue();
        assertThatThrownBy(() -> writing.release(version, reviewer, MemberPart.REVIEWER, null))
                .hasMessage("guidelines.stand-in.returned");
        as(outsider);
        assertThatThrownBy(() -> reviewers.replace(version, reviewer, second, WHY))
                .hasMessage("guidelines.hand-over.refused.not-in-charge");
        as(trainer);
        reviewers.replace(version, reviewer, second, WHY);
        reviews.submit(version, true, "");
        as(reviewer);
        assertThatThrownBy(() -> reviews.work(version)).isInstanceOf(NotFound.class);
        as(second);
        reviews.approve(version, hash(version));
        assertThat(reviews.work(version).state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void an_author_names_no_stand_in_for_a_reviewer_who_has_returned_the_version() {
        var version = submitted();
        as(reviewer);
        reviews.returnToAuthors(version, new Justification("Too short"));
        as(outsider);
        assertThatThrownBy(() -> reviewers.nameStandIn(version, reviewer, second))
                .isInstanceOf(NotFound.class);
        as(trainer);
        assertThatThrownBy(() -> reviewers.nameStandIn(version, reviewer, second))
                .hasMessage("guidelines.stand-in.returned");
        reviews.submit(version, true, "");
        assertThatThrownBy(() -> reviewers.nameStandIn(version, reviewer, second))
                .hasMessage("guidelines.stand-in.returned");
        as(second);
        assertThatThrownBy(() -> reviews.approve(version, "")).isInstanceOf(NotFound.class);
        as(reviewer);
        reviewers.nameStandIn(version, reviewer, second);
        as(second);
        reviews.approve(version, hash(version));
        assertThat(reviews.work(version).state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void an_approval_of_the_stand_in_does_not_let_an_author_release_a_reviewer_who_has_returned_the_version() {
        var version = submitted();
        var third = town.somebody(GENERAL_SECRETARIAT, null, GUIDELINE_REVIEWER);
        writing.assign(version, third, MemberPart.REVIEWER, null, null);
        as(reviewer);
        reviews.returnToAuthors(version, new Justification("Too short"));
        reviewers.nameStandIn(version, reviewer, second);
        as(trainer);
        reviews.submit(version, true, "");
        as(second);
        reviews.approve(version, hash(version));
        as(third);
        reviews.returnToAuthors(version, new Justification("Too long"));
        as(trainer);
        for (var bound : List.of(reviewer, third))
            assertThatThrownBy(() -> writing.release(version, bound, MemberPart.REVIEWER, null))
                    .hasMessage("guidelines.stand-in.returned");
    }

    @Test
    void a_suggester_who_has_returned_the_version_still_stands_in_its_way() {
        var version = submitted();
        writing.assign(version, second, MemberPart.REVIEWER, null, null);
        as(reviewer);
        var comment = suggest(version);
        reviews.returnToAuthors(version, new Justification("Too short"));
        as(trainer);
        suggestions.use(version, comment, clause(version).hash());
        reviews.submit(version, true, "");
        as(second);
        reviews.approve(version, hash(version));
        assertThat(reviews.work(version).state()).isEqualTo(VersionState.IN_REVIEW);
    }

    @Test
    void people_who_are_asked_are_told_even_if_they_follow_nothing() {
        var version = submitted();
        as(reviewer);
        assertThat(told()).contains("guidelines.news.assigned");
        assertThat(tasks.mine(50)).extracting(GuidelineTask::kind).containsExactly(GuidelineTask.Kind.REVIEW);
        reviews.returnToAuthors(version, new Justification("Too short"));
        assertThat(tasks.mine(50)).isEmpty();
        as(trainer);
        assertThat(tasks.mine(50)).extracting(GuidelineTask::kind).containsExactly(GuidelineTask.Kind.REVISE);
        as(reviewer);
        reviewers.nameStandIn(version, reviewer, second);
        as(second);
        assertThat(told()).contains("guidelines.stand-in.news");
    }

    @Test
    void translations_to_make_and_to_check_and_withdrawals_to_confirm_are_tasks() {
        var version = submitted();
        writing.assign(version, second, MemberPart.TRANSLATOR, FRENCH, null);
        as(second);
        assertThat(tasks.mine(50))
                .extracting(GuidelineTask::kind, GuidelineTask::language)
                .containsExactly(tuple(GuidelineTask.Kind.TRANSLATE, FRENCH));
        translate(version);
        assertThat(tasks.mine(50)).isEmpty();
        as(reviewer);
        assertThat(tasks.mine(50))
                .extracting(GuidelineTask::kind)
                .containsExactlyInAnyOrder(GuidelineTask.Kind.REVIEW, GuidelineTask.Kind.CHECK);
        reviews.approve(version, hash(version));
        as(trainer);
        publication.publish(version, inAYear());
        publication.proposeWithdrawal(version, WithdrawalKind.OUTDATED, new Justification("The law changed"));
        as(reviewer);
        assertThat(tasks.mine(50))
                .extracting(GuidelineTask::kind)
                .containsExactlyInAnyOrder(GuidelineTask.Kind.WITHDRAW, GuidelineTask.Kind.CHECK);
    }

    @Test
    void a_guideline_is_handed_over_to_a_trainer_who_could_have_started_it() {
        var version = published();
        var officer = town.somebody(GENERAL_SECRETARIAT, null);
        var elsewhere = town.somebody(NATIONAL_AGENCY, "KE", TRAINER);
        for (var wrong : List.of(officer, elsewhere))
            assertThatThrownBy(() -> handOver.handOver(version, wrong))
                    .hasMessage("guidelines.hand-over.refused.not-trainer");
        as(reviewer);
        assertThatThrownBy(() -> handOver.handOver(version, second))
                .hasMessage("guidelines.hand-over.refused.not-in-charge");
        as(trainer);
        handOver.handOver(version, second);
        assertThat(reviews.work(version).isInCharge()).isFalse();
        as(second);
        assertThat(told()).contains("guidelines.hand-over.news");
        assertThat(reviews.work(version).isInCharge()).isTrue();
        assertThat(writing.draftNext(reviews.work(version).guideline(), true, ""))
                .isNotNull();
    }

    @Test
    void a_reviewer_of_the_version_in_work_cannot_take_the_guideline_on() {
        var version = submitted();
        writing.assign(version, second, MemberPart.REVIEWER, null, null);
        assertThatThrownBy(() -> handOver.handOver(version, second))
                .hasMessage("guidelines.hand-over.refused.reviewer");
        assertThat(reviews.work(version).isInCharge()).isTrue();
    }

    @Test
    void a_discarded_draft_is_in_no_list_and_a_submitted_one_cannot_be_discarded() {
        var version = submitted();
        assertThatThrownBy(() -> publication.discard(version)).hasMessage("access.refused.step");
        as(reviewer);
        reviews.returnToAuthors(version, new Justification("Start again"));
        assertThatThrownBy(() -> publication.discard(version)).hasMessage("access.refused.right");
        as(trainer);
        var guideline = reviews.work(version).guideline();
        publication.discard(version);
        assertThat(writing.mine()).isEmpty();
        assertThat(tasks.mine(50)).isEmpty();
        assertThatThrownBy(() -> guidelines.versions(guideline)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.work(version)).isInstanceOf(NotFound.class);
        assertThat(database.sql("select state from guideline_version where id = ?")
                        .param(version.value())
                        .query(String.class)
                        .single())
                .isEqualTo("ARCHIVED");
    }

    @Test
    void a_trainer_in_charge_who_has_lost_the_role_discards_only_what_nobody_else_writes() {
        var version = submitted();
        as(reviewer);
        reviews.returnToAuthors(version, new Justification("Start again"));
        as(trainer);
        writing.assign(version, outsider, MemberPart.AUTHOR, null, null);
        revoke(trainer, TRAINER);
        as(trainer);
        assertThatThrownBy(() -> publication.discard(version)).hasMessage("access.refused.right");
        writing.release(version, outsider, MemberPart.AUTHOR, null);
        publication.discard(version);
        assertThat(writing.mine()).isEmpty();
    }

    @Test
    void a_discarded_next_version_leaves_the_one_in_force_as_it_is() {
        var version = published();
        var guideline = reviews.work(version).guideline();
        publication.discard(writing.draftNext(guideline, true, ""));
        assertThat(guidelines.versions(guideline))
                .extracting(VersionSummary::state)
                .containsExactly(VersionState.PUBLISHED);
        publication.discard(writing.draftNext(guideline, false, ""));
        assertThat(reviews.work(writing.draftNext(guideline, true, "")).number())
                .isEqualTo(2);
        assertThat(database.sql("select number from guideline_version where guideline_id = ? order by number")
                        .param(guideline.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(-2, -1, 1, 2);
    }

    @Test
    void a_planned_version_is_not_published_when_the_trainer_has_lost_the_role() {
        var version = planned();
        revoke(trainer, TRAINER);
        TestViewers.leave();
        publication.due().forEach(publication::publishDue);
        as(trainer);
        assertThat(reviews.work(version).state()).isEqualTo(VersionState.APPROVED);
        assertThat(reviews.work(version).publishOn()).isNull();
        assertThat(reviews.work(version).planMissedOn()).isEqualTo(Utc.day(clock.instant()));
        assertThat(tasks.mine(50)).extracting(GuidelineTask::kind).containsExactly(GuidelineTask.Kind.PLAN);
    }

    @Test
    void the_log_says_that_a_planned_version_was_published_by_who_has_planned_it() {
        var first = published();
        var guideline = reviews.work(first).guideline();
        var next = writing.draftNext(guideline, true, "The law changed");
        writing.assign(next, reviewer, MemberPart.REVIEWER, null, null);
        writing.assign(next, outsider, MemberPart.AUTHOR, null, null);
        reviews.submit(next, true, "The law changed");
        as(reviewer);
        reviews.approve(next, hash(next));
        as(outsider);
        plan(next);
        TestViewers.leave();
        publication.due().forEach(publication::publishDue);
        as(trainer);
        assertThat(reviews.work(next).state()).isEqualTo(VersionState.PUBLISHED);
        assertThat(actors("guidelines.fact.VersionPublished", guideline)).containsExactly(trainer, outsider);
        assertThat(actors("guidelines.fact.VersionSuperseded", guideline)).containsExactly(outsider);
    }

    @Test
    void a_planned_version_is_not_published_in_a_space_that_takes_no_new_texts() {
        var version = planned();
        database.sql("insert ignore into space_state (kind, state, acts)"
                        + " select kind, 'READ-ONLY', 'READ' from space where id = ?")
                .param(space.value())
                .update();
        database.sql("update space set state = 'READ-ONLY' where id = ?")
                .param(space.value())
                .update();
        TestViewers.leave();
        publication.due().forEach(publication::publishDue);
        as(trainer);
        assertThat(reviews.work(version).state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void people_for_whom_the_space_was_opened_meanwhile_read_the_next_version_only() { // rules.md, Spaces
        var version = published();
        var guideline = reviews.work(version).guideline();
        spaces.widen(space, Holder.everyoneOf(NATIONAL_AGENCY), Right.READ, Spaces.UNTIL_REVOKED);
        var officer = town.somebody(NATIONAL_AGENCY, "KE");
        as(officer);
        assertThatThrownBy(() -> guidelines.versions(guideline)).isInstanceOf(NotFound.class);
        as(trainer);
        var next = writing.draftNext(guideline, true, "The law changed");
        as(officer);
        assertThatThrownBy(() -> guidelines.versions(guideline)).isInstanceOf(NotFound.class);
        as(trainer);
        writing.assign(next, reviewer, MemberPart.REVIEWER, null, null);
        reviews.submit(next, true, "The law changed");
        as(reviewer);
        reviews.approve(next, hash(next));
        as(trainer);
        publication.publish(next, inAYear());
        as(officer);
        assertThat(guidelines.versions(guideline))
                .extracting(VersionSummary::number)
                .containsExactly(2);
    }

    @Test
    void only_authors_change_the_text_or_decide_on_a_suggestion() {
        var version = submitted();
        as(reviewer);
        assertThatThrownBy(() -> save(version, TEXT + " And more.")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> suggestions.decline(version, CommentId.random()))
                .isInstanceOf(Refused.class);
    }

    private List<Tuple> changes(GuidelineVersionId version) {
        return reviews.work(version).sinceMyReview().changes().stream()
                .map(change -> tuple(change.clause().heading(), change.kind()))
                .toList();
    }

    private List<String> told() {
        return notifications.unseen().stream().map(news -> news.words()).toList();
    }

    private TeamMember reviewer(GuidelineVersionId version) {
        return reviews.work(version).team().stream()
                .filter(member -> member.part() == MemberPart.REVIEWER)
                .findFirst()
                .orElseThrow();
    }

    private CommentId suggest(GuidelineVersionId version) {
        return suggestions.suggest(version, clause(version).id(), "Safer", WORDING);
    }

    private CommentId suggest(GuidelineVersionId version, UUID clause) {
        return suggestions.suggest(version, new ClauseId(clause), "Safer", WORDING);
    }

    private Clause clause(GuidelineVersionId version) {
        return writing.text(version).text().clauses().get(1);
    }

    private String hash(GuidelineVersionId version) {
        return writing.text(version).text().hash();
    }

    private void save(GuidelineVersionId version, String markdown) {
        var text = writing.text(version);
        writing.save(new SaveRevision(version, text.revision(), text.text().title(), markdown));
    }

    private void translate(GuidelineVersionId version) {
        var translation = translations.start(version, FRENCH);
        translations.title(translation, "Saisir");
        for (var line : translations.sheet(version, FRENCH).lines())
            translations.clause(
                    translation,
                    line.source().id(),
                    line.source().hash(),
                    line.source().heading().isEmpty() ? "" : "Titre",
                    "Texte");
        translations.submit(translation);
    }

    private GuidelineVersionId submitted() {
        var draft = draft();
        reviews.submit(draft, true, "");
        return draft;
    }

    /** Returns a draft with a reviewer. */
    private GuidelineVersionId draft() {
        as(trainer);
        var marking = Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.GS);
        var draft = writing.draft(new DraftGuideline(space, marking, null, ENGLISH, "Seizing crypto-assets", TEXT));
        writing.assign(draft, reviewer, MemberPart.REVIEWER, null, null);
        return draft;
    }

    private GuidelineVersionId approved() {
        var version = submitted();
        as(reviewer);
        reviews.approve(version, hash(version));
        as(trainer);
        return version;
    }

    private GuidelineVersionId published() {
        var version = approved();
        publication.publish(version, inAYear());
        return version;
    }

    /** Returns an approved version whose planned day has come. */
    private GuidelineVersionId planned() {
        var version = approved();
        plan(version);
        return version;
    }

    /** Plans that a version takes effect tomorrow, and waits until then. */
    private void plan(GuidelineVersionId version) {
        var tomorrow = Utc.day(clock.instant()).plusDays(1);
        publication.plan(version, tomorrow, tomorrow.plusMonths(6));
        clock.advance(Duration.between(
                clock.instant(), tomorrow.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private List<PersonId> actors(String what, GuidelineId guideline) {
        return database.sql("select actor_id from audit_entry where what = ? and subject_id = ? order by at, id")
                .params(what, guideline.value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private void revoke(PersonId person, Role role) {
        database.sql("update role_grant set valid_until = valid_from where person_id = ? and role = ?")
                .params(person.value(), role.name())
                .update();
    }

    private LocalDate inAYear() {
        return Utc.day(clock.instant()).plusYears(1);
    }

    private void as(PersonId person) {
        TestViewers.enter(person, clock.instant());
    }
}
