package portal.guidelines;

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
import static portal.people.Role.NCB_OFFICER;
import static portal.people.Role.TRAINER;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.TestClock;
import portal.access.Access;
import portal.access.Classification;
import portal.access.Justification;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.OpenSpace;
import portal.access.Refused;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.facts.Utc;
import portal.forums.Forums;
import portal.forums.OpenForum;
import portal.guidelines.GuidelineCard.Currency;
import portal.guidelines.GuidelineCard.ReadClause;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseChange;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;

/**
 * Tests guidelines: only the people who work on a version see it before it is published; nobody approves what they have
 * written; exactly the changed clauses make approvals, translations and acknowledgements out of date.
 */
@PortalTest
class GuidelinesTests {
    private static final Locale ARABIC = Locale.of("ar");
    private static final String TEXT =
            "Before you begin.\n\n## Preparing\n\nTwo officers.\n\n## Seizing\n\nMove the assets.";

    @Autowired
    Guidelines guidelines;

    @Autowired
    GuidelineWriting writing;

    @Autowired
    GuidelineReviews reviews;

    @Autowired
    GuidelinePublication publication;

    @Autowired
    GuidelineTranslations translations;

    @Autowired
    Acknowledgements acknowledgements;

    @Autowired
    GuidelineFeedback feedback;

    @Autowired
    Forums forums;

    @Autowired
    Access access;

    @Autowired
    TestPeople town;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId reviewer;
    private PersonId translator;
    private PersonId officer;
    private SpaceId space;

    @BeforeEach
    void people() {
        trainer = town.somebody(GENERAL_SECRETARIAT, null, TRAINER, MODERATOR);
        reviewer = town.somebody(GENERAL_SECRETARIAT, null, GUIDELINE_REVIEWER, TRAINER);
        translator = town.somebody(GENERAL_SECRETARIAT, null, TRAINER);
        officer = town.somebody(NATIONAL_AGENCY, "KE");
        as(trainer);
        space = forums.open(new OpenForum(
                Map.of("en", new OpenSpace.SpaceName("Seizures " + UUID.randomUUID(), "How to seize")),
                Set.of(NCB, NATIONAL_AGENCY, GENERAL_SECRETARIAT),
                Tlp.GREEN,
                Set.of()));
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_draft_does_not_exist_for_anybody_but_those_who_work_on_it() { // AC-07, NL-01
        var draft = draft();
        as(officer);
        isNowhere(draft);
        as(town.somebody(GENERAL_SECRETARIAT, null, TRAINER, GUIDELINE_REVIEWER));
        isNowhere(draft);
        as(trainer);
        writing.assign(draft, reviewer, MemberPart.REVIEWER, null, null);
        as(reviewer);
        assertThat(writing.text(draft).text().title()).isEqualTo("Seizing crypto-assets");
        assertThat(writing.mine()).extracting(WorkRow::version).containsExactly(draft);
        as(trainer);
        writing.release(draft, reviewer, MemberPart.REVIEWER, null);
        as(reviewer);
        isNowhere(draft);
    }

    private void isNowhere(GuidelineVersionId draft) {
        var guideline = guideline(draft);
        assertThatThrownBy(() -> guidelines.card(guideline, null, ENGLISH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> guidelines.card(guideline, 1, ENGLISH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> guidelines.versions(guideline)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> writing.text(draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.work(draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> feedback.received(draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> translations.sheet(draft, FRENCH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acknowledgements.mine(draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acknowledgements.required(draft)).isInstanceOf(NotFound.class);
        assertThat(guidelines.library(LibraryFilter.EVERYTHING, ENGLISH, null, 50))
                .noneMatch(row -> row.id().equals(guideline));
        assertThat(writing.mine()).noneMatch(row -> row.version().equals(draft));
    }

    @Test
    void only_trainers_who_may_write_in_the_space_start_a_guideline() {
        as(officer);
        assertThatThrownBy(this::draft).isInstanceOf(Refused.class);
        as(town.somebody(PRIVATE_PARTNER, null, TRAINER));
        assertThatThrownBy(this::draft).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_has_written_cannot_approve_and_a_changed_text_is_not_approved() { // C-05
        var draft = draft();
        assertThatThrownBy(() -> reviews.submit(draft, true, "")).hasMessage("guidelines.missing.reviewer");
        writing.assign(draft, reviewer, MemberPart.REVIEWER, null, null);
        writing.assign(draft, reviewer, MemberPart.AUTHOR, null, null);
        reviews.submit(draft, true, "");
        as(reviewer);
        assertThatThrownBy(() -> reviews.approve(draft, hash(draft))).hasMessage("guidelines.missing.other-approver");
        as(trainer);
        var second = town.somebody(GENERAL_SECRETARIAT, null, GUIDELINE_REVIEWER);
        writing.assign(draft, second, MemberPart.REVIEWER, null, null);
        writing.release(draft, reviewer, MemberPart.AUTHOR, null);
        as(second);
        reviews.approve(draft, hash(draft));
        assertThat(state(draft)).isEqualTo(VersionState.IN_REVIEW);
        as(reviewer);
        reviews.approve(draft, hash(draft));
        assertThat(state(draft)).isEqualTo(VersionState.APPROVED);

        as(trainer);
        save(draft, TEXT.replace("Two officers", "Three officers"));
        assertThat(reviews.work(draft).changedSinceApproval())
                .extracting(change -> change.clause().heading(), ClauseChange::kind)
                .containsExactly(tuple("Preparing", ClauseChange.Kind.CHANGED));
        assertThatThrownBy(() -> publication.publish(draft, inAYear())).hasMessage("guidelines.missing.approval");
        save(draft, TEXT);
        publication.publish(draft, inAYear());
        assertThat(state(draft)).isEqualTo(VersionState.PUBLISHED);
    }

    @Test
    void an_approval_of_a_text_that_was_changed_meanwhile_is_refused() {
        var draft = submitted();
        as(reviewer);
        var seen = hash(draft);
        as(trainer);
        save(draft, TEXT + "\n\nOne more.");
        as(reviewer);
        assertThatThrownBy(() -> reviews.approve(draft, seen)).hasMessage("guidelines.refused.changed-meanwhile");
    }

    /**
     * In each state, every step that a person could take and that the table does not have for this state is refused.
     */
    @Test
    void no_step_is_possible_that_the_table_does_not_have() {
        for (var state : VersionState.values()) {
            var draft = submitted();
            var possible = events(state);
            put(draft, state);
            for (var event : VersionEvent.values())
                if (!possible.contains(event) && event != VersionEvent.SUPERSEDE && event != VersionEvent.ARCHIVE)
                    assertThatThrownBy(() -> take(draft, event))
                            .as(state + " " + event)
                            .hasMessage("access.refused.step");
        }
    }

    private static Set<VersionEvent> events(VersionState state) {
        var events = EnumSet.noneOf(VersionEvent.class);
        VersionStep.STEPS.toString().lines().map(line -> line.split("  ")).forEach(cells -> {
            if (cells[0].equals(state.name())) events.add(VersionEvent.valueOf(cells[1]));
        });
        return events;
    }

    private void put(GuidelineVersionId version, VersionState state) {
        database.sql("update guideline_version set state = ? where id = ?")
                .params(state.name(), version.value())
                .update();
    }

    private void take(GuidelineVersionId version, VersionEvent event) {
        switch (event) {
            case SUBMIT -> {
                as(trainer);
                reviews.submit(version, true, "why");
            }
            case RETURN -> {
                as(reviewer);
                reviews.returnToAuthors(version, new Justification("why"));
            }
            case APPROVE -> {
                as(reviewer);
                reviews.approve(version, hash(version));
            }
            case PUBLISH -> {
                as(trainer);
                publication.publish(version, inAYear());
            }
            case WITHDRAW -> {
                as(reviewer);
                publication.withdraw(version, WithdrawalKind.IN_ERROR);
            }
            case DISCARD -> {
                as(trainer);
                publication.discard(version);
            }
            default -> throw new IllegalArgumentException();
        }
    }

    @Test
    void the_next_version_supersedes_the_one_before_in_the_same_step() {
        var first = published();
        var guideline = guideline(first);
        var next = writing.draftNext(guideline, true, "");
        assertThatThrownBy(() -> writing.draftNext(guideline, true, "")).hasMessage("guidelines.refused.next-is-begun");
        as(officer);
        assertThat(guidelines.versions(guideline)).hasSize(1);
        as(trainer);
        save(next, TEXT.replace("Two officers", "Three officers"));
        writing.assign(next, reviewer, MemberPart.REVIEWER, null, null);
        assertThatThrownBy(() -> reviews.submit(next, true, " ")).hasMessage("guidelines.refused.no-note");
        publish(next);
        as(officer);
        assertThat(guidelines.versions(guideline))
                .extracting(VersionSummary::state)
                .containsExactly(VersionState.PUBLISHED, VersionState.SUPERSEDED);
        assertThat(guidelines.card(guideline, 1, ENGLISH).latest()).isEqualTo(2);
        assertThat(guidelines.differences(guideline, 1, 2))
                .extracting(ClauseChange::kind)
                .containsExactly(ClauseChange.Kind.SAME, ClauseChange.Kind.CHANGED, ClauseChange.Kind.SAME);
    }

    @Test
    void a_withdrawal_takes_two_people_and_hides_a_text_that_was_published_in_error() {
        var version = published();
        as(reviewer);
        assertThatThrownBy(() -> publication.withdraw(version, WithdrawalKind.IN_ERROR))
                .hasMessage("guidelines.missing.proposal");
        as(trainer);
        publication.proposeWithdrawal(version, WithdrawalKind.IN_ERROR, new Justification("Names a tool by mistake"));
        as(reviewer);
        publication.withdraw(version, WithdrawalKind.IN_ERROR);
        as(officer);
        var card = guidelines.card(guideline(version), null, ENGLISH);
        assertThat(card.state()).isEqualTo(VersionState.WITHDRAWN);
        assertThat(card.clauses()).isEmpty();
        assertThat(card.withdrawalReason()).isEqualTo("Names a tool by mistake");
        assertThatThrownBy(() -> acknowledgements.acknowledge(version, ENGLISH))
                .hasMessage("guidelines.refused.not-in-force");
    }

    @Test
    void an_approved_version_takes_effect_on_its_day_and_not_if_it_was_changed() {
        var planned = approved();
        var tomorrow = today().plusDays(1);
        publication.plan(planned, tomorrow, tomorrow.plusMonths(6));
        assertThat(publication.due()).doesNotContain(planned);
        assertThat(state(planned)).isEqualTo(VersionState.APPROVED);
        var changed = approved();
        publication.plan(changed, tomorrow, tomorrow.plusMonths(6));
        save(changed, TEXT + " And more.");
        clock.advance(Duration.between(
                clock.instant(), tomorrow.atStartOfDay(ZoneOffset.UTC).toInstant()));
        TestViewers.leave();
        publication.due().forEach(publication::publishDue);
        as(trainer);
        assertThat(state(planned)).isEqualTo(VersionState.PUBLISHED);
        assertThat(state(changed)).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void a_changed_clause_makes_its_own_translation_stale_and_no_other() { // C-12
        var first = submitted();
        writing(first, FRENCH);
        translate(first, FRENCH, "Saisir des crypto-actifs");
        as(translator);
        assertThatThrownBy(() -> translations.check(open(first, FRENCH)))
                .hasMessage("guidelines.missing.other-checker");
        as(reviewer);
        translations.check(open(first, FRENCH));
        publish(first);
        as(officer);
        var guideline = guideline(first);
        var french = guidelines.card(guideline, null, FRENCH);
        assertThat(french.title()).isEqualTo("Saisir des crypto-actifs");
        assertThat(french.clauses()).extracting(ReadClause::currency).containsOnly(Currency.CURRENT);
        assertThat(french.pending()).containsExactly(Locale.of("es"), ARABIC);

        as(trainer);
        var next = writing.draftNext(guideline, true, "More officers");
        save(next, TEXT.replace("Two officers", "Three officers"));
        writing.assign(next, reviewer, MemberPart.REVIEWER, null, null);
        publish(next);
        as(officer);
        var stale = guidelines.card(guideline, null, FRENCH);
        assertThat(stale.translationOf()).isEqualTo(1);
        assertThat(stale.clauses())
                .extracting(ReadClause::currency)
                .containsExactly(Currency.CURRENT, Currency.OUTDATED, Currency.CURRENT);
        assertThat(row(guideline).outdated()).containsExactly(FRENCH);

        writing(next, FRENCH);
        as(translator);
        var update = translations.start(next, FRENCH);
        assertThat(translations.sheet(next, FRENCH).lines())
                .extracting(TranslationSheet.Line::isCurrent)
                .containsExactly(true, false, true);
        assertThatThrownBy(() -> translations.submit(update)).hasMessage("guidelines.missing.clauses");
        var line = translations.sheet(next, FRENCH).lines().get(1);
        translations.confirm(update, line.source().id(), line.source().hash());
        translations.submit(update);
        as(officer);
        assertThat(row(guideline).outdated()).containsExactly(FRENCH);
        as(trainer);
        translations.check(update);
        as(officer);
        assertThat(row(guideline).outdated()).isEmpty();
    }

    @Test
    void a_translation_of_a_clause_that_changed_meanwhile_is_refused() {
        var draft = submitted();
        writing(draft, FRENCH);
        as(translator);
        var translation = translations.start(draft, FRENCH);
        var line = translations.sheet(draft, FRENCH).lines().get(1);
        as(trainer);
        save(draft, TEXT.replace("Two officers", "Three officers"));
        as(translator);
        assertThatThrownBy(() -> translations.clause(
                        translation, line.source().id(), line.source().hash(), "Préparer", "Deux agents."))
                .hasMessage("guidelines.refused.source-changed");
    }

    @Test
    void a_major_version_must_be_acknowledged_again_and_a_minor_one_need_not() { // J-03
        var first = submitted();
        acknowledgements.require(first, List.of(new MandatoryReaders(NATIONAL_AGENCY, null, null)), 30);
        publish(first);
        var guideline = guideline(first);
        as(officer);
        assertThat(acknowledgements.pending())
                .extracting(OwnAcknowledgement::guideline)
                .contains(guideline);
        acknowledgements.acknowledge(first, ENGLISH);
        acknowledgements.acknowledge(first, ENGLISH);
        assertThat(acknowledgements.pending())
                .extracting(OwnAcknowledgement::guideline)
                .doesNotContain(guideline);

        var minor = next(guideline, false);
        as(officer);
        assertThat(acknowledgements.mine(minor).isPending()).isFalse();
        assertThatThrownBy(() -> acknowledgements.acknowledge(first, ENGLISH))
                .hasMessage("guidelines.refused.not-in-force");
        var major = next(guideline, true);
        as(officer);
        assertThat(acknowledgements.mine(major).isPending()).isTrue();
        assertThat(acknowledgements.mine(major).acknowledgedNumber()).isEqualTo(1);
        assertThatThrownBy(() -> acknowledgements.acknowledge(major, ARABIC)).hasMessage("guidelines.refused.language");
    }

    @Test
    void trainers_see_numbers_and_a_bureau_the_names_of_its_own_officers_only() { // NL-06, DP-24
        var version = submitted();
        var german = town.somebody(NATIONAL_AGENCY, "DE");
        acknowledgements.require(version, List.of(new MandatoryReaders(NATIONAL_AGENCY, null, null)), 30);
        publish(version);
        as(german);
        acknowledgements.acknowledge(version, ENGLISH);
        as(trainer);
        assertThat(acknowledgements.progress(version)).anySatisfy(row -> {
            assertThat(row.country()).isEqualTo(CountryCode.of("DE"));
            assertThat(row.acknowledged()).isEqualTo(1);
        });
        assertThatThrownBy(() -> acknowledgements.ofMyCountry(version)).isInstanceOf(Refused.class);
        as(town.somebody(NCB, "DE", NCB_OFFICER));
        assertThat(acknowledgements.ofMyCountry(version))
                .allMatch(row -> CountryCode.of("DE").equals(row.person().country()))
                .anyMatch(row -> row.person().id().equals(german) && row.at() != null);
        assertThatThrownBy(() -> acknowledgements.progress(version)).isInstanceOf(NotFound.class);
        as(officer);
        assertThatThrownBy(() -> acknowledgements.ofMyCountry(version)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> acknowledgements.progress(version)).isInstanceOf(NotFound.class);
    }

    @Test
    void comments_are_for_those_who_work_on_the_version_even_once_it_is_published() { // AC-07
        var version = submitted();
        as(reviewer);
        var clause = writing.text(version).text().clauses().getFirst();
        var comment = reviews.comment(version, clause.id(), "Who decides?");
        publish(version);
        as(officer);
        assertThatThrownBy(() -> reviews.work(version)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.resolve(version, comment)).isInstanceOf(NotFound.class);
        as(trainer);
        reviews.resolve(version, comment);
        assertThat(reviews.work(version).comments()).singleElement().matches(each -> each.isResolved());
    }

    @Test
    void what_a_reader_says_is_seen_by_the_authors_and_the_reader_only() {
        var version = published();
        as(officer);
        var clause = guidelines
                .card(guideline(version), null, ENGLISH)
                .clauses()
                .getFirst()
                .source();
        var said = feedback.give(version, clause.id(), FeedbackKind.UNCLEAR, "Begin what?");
        as(town.somebody(NATIONAL_AGENCY, "KE"));
        assertThat(feedback.mine(version)).isEmpty();
        assertThatThrownBy(() -> feedback.received(version)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> feedback.answer(version, said, "The search.")).isInstanceOf(NotFound.class);
        as(trainer);
        feedback.answer(version, said, "The search.");
        as(officer);
        assertThat(feedback.mine(version)).singleElement().matches(row -> "The search.".equals(row.answer()));
    }

    @Test
    void edits_of_different_clauses_are_merged_and_of_the_same_clause_shown_both() {
        var draft = submitted();
        var base = writing.text(draft).revision();
        writing.assign(draft, translator, MemberPart.AUTHOR, null, null);
        var theirs = writing.save(
                new SaveRevision(draft, base, "Seizing crypto-assets", TEXT.replace("Two officers", "Three officers")));
        assertThat(theirs.conflicts()).isEmpty();
        as(translator);
        var mine = writing.save(
                new SaveRevision(draft, base, "Seizing crypto-assets", TEXT.replace("Move the", "Then move the")));
        assertThat(mine.isMerged()).isTrue();
        assertThat(writing.text(draft).text().markdown()).contains("Three officers", "Then move the");
        var conflict = writing.save(
                new SaveRevision(draft, base, "Seizing crypto-assets", TEXT.replace("Two officers", "Four officers")));
        assertThat(conflict.conflicts()).singleElement().satisfies(each -> {
            assertThat(each.mine()).extracting(Clause::text).isEqualTo("Four officers.");
            assertThat(each.theirs()).extracting(Clause::text).isEqualTo("Three officers.");
        });
        assertThat(writing.text(draft).text().markdown()).contains("Three officers");
    }

    @Test
    void people_who_may_not_read_the_space_cannot_be_asked_to_work_on_a_guideline() {
        var draft = draft();
        var partner = town.somebody(PRIVATE_PARTNER, null, GUIDELINE_REVIEWER);
        assertThatThrownBy(() -> writing.assign(draft, partner, MemberPart.REVIEWER, null, null))
                .hasMessage("guidelines.refused.not-reader");
        assertThatThrownBy(() -> writing.assign(draft, officer, MemberPart.REVIEWER, null, null))
                .hasMessage("guidelines.refused.not-reviewer");
        assertThatThrownBy(() -> writing.release(draft, trainer, MemberPart.AUTHOR, null))
                .hasMessage("guidelines.refused.last-author");
    }

    @Test
    void a_version_is_archived_when_its_review_is_overdue_by_24_months() {
        var version = published();
        clock.advance(Duration.ofDays(365 * 3 + 30));
        TestViewers.leave();
        publication.overdue().forEach(publication::archiveOverdue);
        assertThat(database.sql("select state from guideline_version where id = ?")
                        .param(version.value())
                        .query(String.class)
                        .single())
                .isEqualTo("ARCHIVED");
    }

    @Test
    void a_clause_that_only_moves_to_another_level_is_no_longer_approved() {
        var version = approved();
        save(version, TEXT.replace("## Seizing", "### Seizing"));
        assertThatThrownBy(() -> publication.publish(version, inAYear())).hasMessage("guidelines.missing.approval");
        assertThat(reviews.work(version).changedSinceApproval()).hasSize(1);
    }

    @Test
    void an_author_cannot_remove_a_reviewer_during_the_review() {
        var version = submitted();
        assertThatThrownBy(() -> writing.release(version, reviewer, MemberPart.REVIEWER, null))
                .hasMessage("guidelines.refused.in-review");
    }

    @Test
    void a_reviewer_who_has_lost_the_role_approves_nothing() {
        var version = submitted();
        database.sql("update role_grant set valid_until = valid_from where person_id = ? and role = ?")
                .params(reviewer.value(), GUIDELINE_REVIEWER.name())
                .update();
        as(reviewer);
        assertThatThrownBy(() -> reviews.approve(version, hash(version))).hasMessage("access.refused.right");
    }

    @Test
    void nobody_checks_a_translation_in_which_they_have_ever_written() {
        var draft = submitted();
        var second = town.somebody(GENERAL_SECRETARIAT, null, TRAINER);
        writing(draft, FRENCH);
        writing.assign(draft, second, MemberPart.TRANSLATOR, FRENCH, null);
        as(second);
        translations.title(translations.start(draft, FRENCH), "Saisir");
        translate(draft, FRENCH, "Saisir des crypto-actifs");
        as(second);
        assertThatThrownBy(() -> translations.check(open(draft, FRENCH)))
                .hasMessage("guidelines.missing.other-checker");
    }

    @Test
    void a_translation_whose_source_has_changed_is_not_checked_and_can_be_returned() {
        var draft = submitted();
        writing(draft, FRENCH);
        translate(draft, FRENCH, "Saisir des crypto-actifs");
        as(trainer);
        save(draft, TEXT.replace("Two officers", "Three officers"));
        as(reviewer);
        assertThatThrownBy(() -> translations.check(open(draft, FRENCH))).hasMessage("guidelines.missing.clauses");
        translations.returnToTranslator(open(draft, FRENCH));
        assertThat(translations.sheet(draft, FRENCH).state()).isEqualTo(TranslationState.IN_PROGRESS);
    }

    @Test
    void a_text_that_was_published_in_error_stays_hidden_and_so_do_its_translations() {
        var first = submitted();
        writing(first, FRENCH);
        translate(first, FRENCH, "Saisir des crypto-actifs");
        as(reviewer);
        translations.check(open(first, FRENCH));
        publish(first);
        var guideline = guideline(first);
        publication.proposeWithdrawal(first, WithdrawalKind.IN_ERROR, new Justification("Names a tool"));
        as(reviewer);
        assertThatThrownBy(() -> publication.withdraw(first, WithdrawalKind.OUTDATED))
                .hasMessage("guidelines.refused.changed-meanwhile");
        publication.withdraw(first, WithdrawalKind.IN_ERROR);
        var next = next(guideline, true);
        as(officer);
        assertThat(guidelines.card(guideline, null, FRENCH).language()).isEqualTo(ENGLISH);
        assertThat(row(guideline).languages()).containsExactly(ENGLISH);
        assertThatThrownBy(() -> guidelines.differences(guideline, 1, 2)).isInstanceOf(NotFound.class);
        clock.advance(Duration.ofDays(365 * 3 + 30));
        TestViewers.leave();
        publication.archiveOverdue(first);
        database.sql("update vouch set valid_until = '9999-01-01' where person_id = ?")
                .param(officer.value())
                .update();
        as(officer);
        assertThat(guidelines.card(guideline, 1, ENGLISH).state()).isEqualTo(VersionState.ARCHIVED);
        assertThat(guidelines.card(guideline, 1, ENGLISH).clauses()).isEmpty();
        assertThat(guidelines.versions(guideline)).anyMatch(each -> each.id().equals(next));
    }

    @Test
    void a_minor_version_moves_no_deadline() {
        var first = submitted();
        acknowledgements.require(first, List.of(new MandatoryReaders(NATIONAL_AGENCY, null, null)), 30);
        publish(first);
        as(officer);
        var due = acknowledgements.mine(first).dueOn();
        clock.advance(Duration.ofDays(20));
        var minor = next(guideline(first), false);
        as(officer);
        assertThat(acknowledgements.mine(minor).dueOn()).isEqualTo(due);
    }

    @Test
    void a_text_of_very_many_headings_is_refused_before_it_is_compared() {
        var draft = draft();
        isRefused("guidelines.refused.clauses", () -> save(draft, "T", "## a\n".repeat(150_000)));
    }

    @Test
    void what_is_too_long_is_refused_and_nothing_is_saved() {
        var draft = submitted();
        var text = writing.text(draft);
        var clause = text.text().clauses().getFirst().id();
        for (var title : List.of("", " ", "x".repeat(GuidelineWriting.LONGEST_TITLE + 1)))
            isRefused("guidelines.refused.title", () -> save(draft, title, TEXT));
        isRefused("guidelines.refused.long", () -> save(draft, "T", "x".repeat(GuidelineWriting.LONGEST_TEXT + 1)));
        isRefused(
                "guidelines.refused.clauses",
                () -> save(draft, "T", "## One\n\n".repeat(GuidelineWriting.MOST_CLAUSES + 1)));
        isRefused(
                "guidelines.refused.heading",
                () -> save(draft, "T", "## " + "x".repeat(GuidelineWriting.LONGEST_HEADING + 1)));
        isRefused(
                "guidelines.refused.note-long",
                () -> reviews.submit(draft, true, "x".repeat(GuidelineWriting.LONGEST_NOTE + 1)));
        isRefused(
                "guidelines.refused.words",
                () -> reviews.comment(draft, clause, "x".repeat(GuidelineReviews.LONGEST_COMMENT + 1)));
        isRefused("guidelines.refused.empty", () -> reviews.comment(draft, clause, " "));
        isRefused(
                "guidelines.refused.words",
                () -> feedback.give(draft, clause, FeedbackKind.WRONG, "x".repeat(GuidelineFeedback.LONGEST + 1)));
        for (var days : List.of(0, Acknowledgements.MOST_DAYS + 1))
            isRefused("guidelines.refused.days", () -> acknowledgements.require(draft, List.of(), days));
        assertThat(writing.text(draft)).isEqualTo(text);
        assertThat(reviews.work(draft).comments()).isEmpty();
    }

    private static void isRefused(String key, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(Refused.class).hasMessage(key);
    }

    private void save(GuidelineVersionId version, String title, String markdown) {
        writing.save(new SaveRevision(version, writing.text(version).revision(), title, markdown));
    }

    private void as(PersonId person) {
        TestViewers.enter(person, clock.instant());
    }

    private GuidelineVersionId draft() {
        var marking = Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.GS);
        return writing.draft(new DraftGuideline(space, marking, null, ENGLISH, "Seizing crypto-assets", TEXT));
    }

    private GuidelineVersionId submitted() {
        as(trainer);
        var draft = draft();
        writing.assign(draft, reviewer, MemberPart.REVIEWER, null, null);
        reviews.submit(draft, true, "");
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

    private GuidelineVersionId next(GuidelineId guideline, boolean isMajor) {
        as(trainer);
        var next = writing.draftNext(guideline, isMajor, "note");
        writing.assign(next, reviewer, MemberPart.REVIEWER, null, null);
        reviews.submit(next, isMajor, "note");
        publish(next);
        return next;
    }

    private void publish(GuidelineVersionId version) {
        as(trainer);
        if (state(version) == VersionState.DRAFT) reviews.submit(version, true, "why");
        as(reviewer);
        reviews.approve(version, hash(version));
        as(trainer);
        publication.publish(version, inAYear());
    }

    private void save(GuidelineVersionId version, String markdown) {
        var text = writing.text(version);
        writing.save(new SaveRevision(version, text.revision(), text.text().title(), markdown));
    }

    private void writing(GuidelineVersionId version, Locale language) {
        as(trainer);
        writing.assign(version, translator, MemberPart.TRANSLATOR, language, null);
    }

    private void translate(GuidelineVersionId version, Locale language, String title) {
        as(translator);
        var translation = translations.start(version, language);
        translations.title(translation, title);
        for (var line : translations.sheet(version, language).lines())
            translations.clause(
                    translation,
                    line.source().id(),
                    line.source().hash(),
                    line.source().heading().isEmpty() ? "" : "Titre " + line.number(),
                    "Texte " + line.number());
        translations.submit(translation);
    }

    private TranslationId open(GuidelineVersionId version, Locale language) {
        return Objects.requireNonNull(translations.sheet(version, language).translation());
    }

    private GuidelineRow row(GuidelineId guideline) {
        return new ArrayList<>(guidelines.library(LibraryFilter.EVERYTHING, ENGLISH, null, 50))
                .stream().filter(row -> row.id().equals(guideline)).findFirst().orElseThrow();
    }

    private VersionState state(GuidelineVersionId version) {
        return reviews.work(version).state();
    }

    private String hash(GuidelineVersionId version) {
        return writing.text(version).text().hash();
    }

    private GuidelineId guideline(GuidelineVersionId version) {
        return new GuidelineId(database.sql("select guideline_id from guideline_version where id = ?")
                .param(version.value())
                .query(UUID.class)
                .single());
    }

    private LocalDate today() {
        return Utc.day(clock.instant());
    }

    private LocalDate inAYear() {
        return today().plusYears(1);
    }
}
