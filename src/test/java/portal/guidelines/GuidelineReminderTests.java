package portal.guidelines;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import portal.PortalTest;
import portal.TestClock;
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
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;

/**
 * Tests that people are reminded on the right days, once for each of these days, and only of what they must still do
 * and may still read. Trainers and bureaus can remind only those whose numbers or names they see.
 */
@PortalTest
class GuidelineReminderTests {
    @Autowired
    GuidelineReminders reminders;

    @Autowired
    DueReminders rounds;

    @Autowired
    GuidelineWriting writing;

    @Autowired
    GuidelineReviews reviews;

    @Autowired
    GuidelinePublication publication;

    @Autowired
    Acknowledgements acknowledgements;

    @Autowired
    Forums forums;

    @Autowired
    TestPeople town;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId reviewer;
    private PersonId officer;
    private SpaceId space;

    @BeforeEach
    void people() {
        trainer = town.somebody(GENERAL_SECRETARIAT, null, TRAINER, MODERATOR);
        reviewer = town.somebody(GENERAL_SECRETARIAT, null, GUIDELINE_REVIEWER, TRAINER);
        officer = town.somebody(NATIONAL_AGENCY, "KE");
        as(trainer);
        space = forums.open(new OpenForum(
                Map.of("en", new OpenSpace.SpaceName("Reminders " + UUID.randomUUID(), "How to seize")),
                Set.of(NCB, NATIONAL_AGENCY, GENERAL_SECRETARIAT),
                Tlp.GREEN,
                Set.of()));
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_reader_is_reminded_once_for_each_step_until_they_have_acknowledged() {
        var version = mandatory();
        round(version);
        assertThat(mine(officer, version)).isEmpty();
        clock.advance(Duration.ofDays(16));
        round(version);
        round(version);
        assertThat(mine(officer, version)).singleElement().satisfies(reminder -> {
            assertThat(reminder.kind()).isEqualTo(ReminderKind.ACKNOWLEDGEMENT);
            assertThat(reminder.number()).isEqualTo(1);
            assertThat(reminder.dueOn()).isEqualTo(today().plusDays(14));
        });
        assertThat(sent(officer, version)).isEqualTo(1);
        reminders.seen();
        assertThat(mine(officer, version)).isEmpty();
        clock.advance(Duration.ofDays(11));
        round(version);
        assertThat(mine(officer, version)).hasSize(1);
        acknowledgements.acknowledge(version, ENGLISH);
        assertThat(mine(officer, version)).isEmpty();
        clock.advance(Duration.ofDays(10));
        round(version);
        assertThat(sent(officer, version)).isEqualTo(2);
    }

    @Test
    void whoever_may_no_longer_read_is_not_reminded() { // AC-23
        var version = mandatory();
        database.sql("delete from vouch where person_id = ?")
                .param(officer.value())
                .update();
        clock.advance(Duration.ofDays(31));
        round(version);
        assertThat(sent(officer, version)).isZero();
    }

    @Test
    void a_reminder_of_what_can_no_longer_be_read_is_not_shown() { // NL-09
        var version = mandatory();
        clock.advance(Duration.ofDays(31));
        round(version);
        assertThat(mine(officer, version)).hasSize(1);
        database.sql("update guideline_version set audience_id = work_audience_id where id = ?")
                .param(version.value())
                .update();
        assertThat(mine(officer, version)).isEmpty();
    }

    @Test
    void a_reviewer_is_reminded_until_they_have_decided() {
        var version = submitted(today().plusDays(5));
        round(version);
        assertThat(mine(reviewer, version)).isEmpty();
        clock.advance(Duration.ofDays(2));
        round(version);
        round(version);
        assertThat(mine(reviewer, version)).singleElement().satisfies(reminder -> {
            assertThat(reminder.kind()).isEqualTo(ReminderKind.REVIEW);
            assertThat(reminder.route()).endsWith("/versions/1/work");
        });
        assertThat(mine(trainer, version)).isEmpty();
        as(reviewer);
        reviews.approve(version, writing.text(version).text().hash());
        assertThat(mine(reviewer, version)).isEmpty();
        clock.advance(Duration.ofDays(10));
        round(version);
        assertThat(sent(reviewer, version)).isEqualTo(1);
    }

    @Test
    void a_reviewer_who_may_no_longer_read_is_considered_once_for_each_step() { // AC-23
        var version = submitted(today().plusDays(5));
        database.sql("delete from vouch where person_id = ?")
                .param(reviewer.value())
                .update();
        clock.advance(Duration.ofDays(2));
        assertThat(rounds.due()).anyMatch(step -> step.version().equals(version));
        round(version);
        assertThat(rounds.due()).noneMatch(step -> step.version().equals(version));
        assertThat(sent(reviewer, version)).isZero();
    }

    @Test
    void a_reminder_that_was_not_shown_is_not_marked_as_seen() {
        var version = mandatory();
        clock.advance(Duration.ofDays(16));
        round(version);
        var readers = database.sql("select audience_id from guideline_version where id = ?")
                .param(version.value())
                .query(UUID.class)
                .single();
        database.sql("update guideline_version set audience_id = work_audience_id where id = ?")
                .param(version.value())
                .update();
        assertThat(mine(officer, version)).isEmpty();
        reminders.seen();
        database.sql("update guideline_version set audience_id = ? where id = ?")
                .params(readers, version.value())
                .update();
        assertThat(mine(officer, version)).hasSize(1);
        reminders.seen();
        assertThat(mine(officer, version)).isEmpty();
    }

    @Test
    void the_trainers_in_charge_are_reminded_of_the_renewal_and_not_after_a_withdrawal() {
        var version = published(null);
        var due = today().plusMonths(6);
        clock.advance(Duration.ofDays(ChronoUnit.DAYS.between(today(), due.minusMonths(3))));
        round(version);
        assertThat(mine(trainer, version)).singleElement().satisfies(reminder -> {
            assertThat(reminder.kind()).isEqualTo(ReminderKind.RENEWAL);
            assertThat(reminder.dueOn()).isEqualTo(due);
        });
        assertThat(sent(reviewer, version)).isZero();
        assertThat(sent(officer, version)).isZero();
        as(trainer);
        publication.proposeWithdrawal(version, WithdrawalKind.OUTDATED, new Justification("The law changed"));
        as(reviewer);
        publication.withdraw(version, WithdrawalKind.OUTDATED);
        assertThat(mine(trainer, version)).isEmpty();
        clock.advance(Duration.ofDays(62));
        round(version);
        assertThat(sent(trainer, version)).isEqualTo(1);
    }

    @Test
    void a_trainer_reminds_all_who_have_not_acknowledged_once_a_day() {
        var version = mandatory();
        as(officer);
        acknowledgements.acknowledge(version, ENGLISH);
        var late = town.somebody(NATIONAL_AGENCY, "BR");
        as(trainer);
        assertThat(reminders.remindAll(version)).isPositive();
        assertThat(reminders.remindAll(version)).isZero();
        assertThat(mine(late, version)).hasSize(1);
        assertThat(sent(officer, version)).isZero();
        clock.advance(Duration.ofDays(1));
        as(trainer);
        assertThat(reminders.remindAll(version)).isPositive();
        assertThat(sent(late, version)).isEqualTo(2);
    }

    @Test
    void a_bureau_reminds_its_own_officers_and_nobody_else() { // AC-02
        var version = mandatory();
        var other = town.somebody(NATIONAL_AGENCY, "BR");
        as(town.somebody(NCB, "KE", NCB_OFFICER));
        assertThat(reminders.remindMyCountry(version)).isPositive();
        assertThat(sent(officer, version)).isEqualTo(1);
        assertThat(sent(other, version)).isZero();
        assertThatThrownBy(() -> reminders.remindAll(version)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_else_reminds_anybody() { // NL-01
        var version = mandatory();
        as(officer);
        assertThatThrownBy(() -> reminders.remindAll(version)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reminders.remindMyCountry(version)).isInstanceOf(Refused.class);
        as(reviewer);
        assertThatThrownBy(() -> reminders.remindAll(version)).isInstanceOf(Refused.class);
        as(town.somebody(PRIVATE_PARTNER, null));
        assertThatThrownBy(() -> reminders.remindMyCountry(version)).isInstanceOf(NotFound.class);
        var draft = submitted(null);
        as(trainer);
        assertThatThrownBy(() -> reminders.remindAll(draft)).hasMessage("guidelines.refused.not-in-force");
    }

    /**
     * Sends the reminders of one version that are due, as the portal does by itself. The database has versions of other
     * tests too.
     */
    private void round(GuidelineVersionId version) {
        TestViewers.leave();
        rounds.due().stream()
                .filter(step -> step.version().equals(version))
                .forEach(step -> transaction.executeWithoutResult(status -> rounds.send(step)));
    }

    private List<Reminder> mine(PersonId person, GuidelineVersionId version) {
        var guideline = database.sql("select guideline_id from guideline_version where id = ?")
                .param(version.value())
                .query(UUID.class)
                .single();
        as(person);
        return reminders.mine().stream()
                .filter(reminder -> reminder.route().startsWith(new GuidelineId(guideline).route()))
                .toList();
    }

    private int sent(PersonId person, GuidelineVersionId version) {
        return database.sql("select count(*) from guideline_reminder where person_id = ? and version_id = ?")
                .params(person.value(), version.value())
                .query(Integer.class)
                .single();
    }

    private void as(PersonId person) {
        TestViewers.enter(person, clock.instant());
    }

    private GuidelineVersionId submitted(@Nullable LocalDate reviewDueOn) {
        as(trainer);
        var marking = Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.GS);
        var draft = writing.draft(
                new DraftGuideline(space, marking, null, ENGLISH, "Seizing crypto-assets", "## Preparing\n\nTwo."));
        writing.assign(draft, reviewer, MemberPart.REVIEWER, null, reviewDueOn);
        reviews.submit(draft, true, "");
        return draft;
    }

    /** @param days how many days national agencies have for acknowledging; null if nobody must */
    private GuidelineVersionId published(@Nullable Integer days) {
        var version = submitted(null);
        if (days != null)
            acknowledgements.require(version, List.of(new MandatoryReaders(NATIONAL_AGENCY, null, null)), days);
        as(reviewer);
        reviews.approve(version, writing.text(version).text().hash());
        as(trainer);
        publication.publish(version, today().plusMonths(6));
        return version;
    }

    private GuidelineVersionId mandatory() {
        return published(30);
    }

    private LocalDate today() {
        return Utc.day(clock.instant());
    }
}
