package portal.guidelines;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Role.TRAINER;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.TestClock;
import portal.access.Access;
import portal.access.AudienceId;
import portal.access.Refused;
import portal.facts.Utc;
import portal.guidelines.clauses.ClauseChange;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;

/**
 * Tests guidelines of extreme size, two people who publish at the same time, a next version that comes while a
 * translation is unfinished, and versions that take effect at midnight UTC.
 */
@PortalTest
class GuidelineInputTests {
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
    Guidelines guidelines;

    @Autowired
    Access access;

    @Autowired
    People people;

    @Autowired
    ApplicationContext portal;

    @Autowired
    TestPeople town;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private TestGuidelines scene;

    @BeforeEach
    void enter() {
        scene = new TestGuidelines(portal);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_text_of_a_megabyte_is_saved_and_a_change_in_it_is_found() {
        var draft = scene.draft();
        var words = "## One\n\nBegin.\n\n## Two\n\n";
        var text = words
                + "seize "
                        .repeat((GuidelineWriting.LONGEST_TEXT - words.length()) / 6)
                        .strip();
        save(draft, text);
        var before = writing.text(draft).text();
        assertThat(before.markdown()).isEqualTo(text);
        save(draft, text.replace("Begin.", "Begin"));
        assertThat(writing.text(draft).text().since(before))
                .extracting(ClauseChange::kind)
                .containsExactly(ClauseChange.Kind.CHANGED, ClauseChange.Kind.SAME);
    }

    @Test
    void four_hundred_clauses_keep_their_ids_when_all_of_them_change() {
        var draft = scene.draft();
        save(draft, clauses(GuidelineWriting.MOST_CLAUSES, "officers"));
        var before = writing.text(draft).text();
        save(draft, clauses(GuidelineWriting.MOST_CLAUSES, "inspectors"));
        var after = writing.text(draft).text();
        assertThat(after.hashes().keySet())
                .containsExactlyElementsOf(before.hashes().keySet());
        assertThat(after.since(before)).allMatch(change -> change.kind() == ClauseChange.Kind.CHANGED);
        assertThatThrownBy(() -> save(draft, clauses(GuidelineWriting.MOST_CLAUSES + 1, "officers")))
                .hasMessage("guidelines.refused.clauses");
        assertThat(writing.text(draft).text()).isEqualTo(after);
    }

    private static String clauses(int count, String who) {
        return IntStream.range(0, count)
                .mapToObj(i -> "## Wallet " + i + "\n\nTwo " + who + " seize wallet " + i + " and record it.")
                .collect(Collectors.joining("\n\n"));
    }

    @Test
    void of_two_people_who_publish_at_once_one_is_refused() throws Exception {
        var first = scene.in(VersionState.PUBLISHED);
        var guideline = scene.guideline(first);
        var other = town.somebody(GENERAL_SECRETARIAT, null, TRAINER);
        writing.assign(first, other, MemberPart.AUTHOR, null, null);
        var next = writing.draftNext(guideline, true, "why");
        writing.assign(next, scene.reviewer, MemberPart.REVIEWER, null, null);
        reviews.submit(next, true, "why");
        scene.as(scene.reviewer);
        reviews.approve(next, scene.hash(next));

        assertThat(atOnce(next, scene.trainer, other)).containsExactlyInAnyOrder("done", "access.refused.step");
        scene.as(scene.officer);
        assertThat(guidelines.versions(guideline))
                .extracting(VersionSummary::state)
                .containsExactly(VersionState.PUBLISHED, VersionState.SUPERSEDED);
        assertThatThrownBy(() -> acknowledgements.acknowledge(first, ENGLISH))
                .hasMessage("guidelines.refused.not-in-force");
    }

    /**
     * Publishes a version as two people at the same time. Returns "done" or the key of the refusal for each of them.
     */
    private List<String> atOnce(GuidelineVersionId version, PersonId one, PersonId other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var attempts = List.of(publishing(version, one, start), publishing(version, other, start)).stream()
                    .map(threads::submit)
                    .toList();
            return List.of(attempts.get(0).get(), attempts.get(1).get());
        }
    }

    private Callable<String> publishing(GuidelineVersionId version, PersonId person, CyclicBarrier start) {
        return () -> {
            scene.as(person);
            try {
                start.await();
                publication.publish(version, scene.inAYear());
                return "done";
            } catch (Refused refused) {
                return refused.key();
            } finally {
                TestViewers.leave();
            }
        };
    }

    @Test
    void what_was_translated_when_the_next_version_came_is_not_translated_again() {
        var first = scene.in(VersionState.PUBLISHED);
        var translator = translator(first);
        scene.as(translator);
        var begun = translations.start(first, FRENCH);
        translations.title(begun, "Saisir");
        var clauses = translations.sheet(first, FRENCH).lines();
        translate(begun, clauses.get(1));
        translate(begun, clauses.get(2));

        var next = next(first, TestGuidelines.TEXT.replace("Two officers", "Three officers"));
        scene.as(scene.trainer);
        writing.assign(next, translator, MemberPart.TRANSLATOR, FRENCH, null);
        var colleague = town.somebody(GENERAL_SECRETARIAT, null, TRAINER);
        writing.assign(next, colleague, MemberPart.TRANSLATOR, FRENCH, null);
        scene.as(colleague);
        var goesOn = translations.start(next, FRENCH);
        var sheet = translations.sheet(next, FRENCH);
        assertThat(sheet.translatedTitle()).isEqualTo("Saisir");
        assertThat(sheet.lines()).extracting(TranslationSheet.Line::isCurrent).containsExactly(false, false, true);
        assertThat(sheet.lines().get(1).words()).isNotNull();
        translations.confirm(
                goesOn,
                clauses.get(1).source().id(),
                sheet.lines().get(1).source().hash());
        var introduction = sheet.lines().getFirst().source();
        translations.clause(goesOn, introduction.id(), introduction.hash(), "", "Avant de commencer.");
        translations.submit(goesOn);
        scene.as(translator);
        assertThatThrownBy(() -> translations.check(goesOn)).hasMessage("guidelines.missing.other-checker");
    }

    private void translate(TranslationId translation, TranslationSheet.Line line) {
        translations.clause(translation, line.source().id(), line.source().hash(), "Titre", "Texte");
    }

    private PersonId translator(GuidelineVersionId version) {
        var translator = town.somebody(GENERAL_SECRETARIAT, null, TRAINER);
        writing.assign(version, translator, MemberPart.TRANSLATOR, FRENCH, null);
        return translator;
    }

    /** Publishes a next version with this text. */
    private GuidelineVersionId next(GuidelineVersionId first, String text) {
        scene.as(scene.trainer);
        var next = writing.draftNext(scene.guideline(first), true, "why");
        save(next, text);
        writing.assign(next, scene.reviewer, MemberPart.REVIEWER, null, null);
        reviews.submit(next, true, "why");
        scene.as(scene.reviewer);
        reviews.approve(next, scene.hash(next));
        scene.as(scene.trainer);
        publication.publish(next, scene.inAYear());
        return next;
    }

    @Test
    void reviewers_are_found_by_their_role_among_any_number_of_readers() {
        var readers = access.onceReleased(reviews.work(scene.draft()).marked().id());
        assertThat(reviewersCalled(readers, scene.reviewer)).containsExactly(scene.reviewer);
        assertThat(reviewersCalled(readers, scene.trainer)).isEmpty();
        database.sql("update role_grant set valid_until = valid_from where person_id = ?")
                .param(scene.reviewer.value())
                .update();
        assertThat(reviewersCalled(readers, scene.reviewer)).isEmpty();
    }

    private List<PersonId> reviewersCalled(AudienceId readers, PersonId person) {
        var name = people.find(person).orElseThrow().name();
        return access.readers(readers, Role.GUIDELINE_REVIEWER, name, 50).stream()
                .map(PersonCard::id)
                .toList();
    }

    /** A day begins for everybody at midnight UTC, in whichever zone the portal's machine is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pacific/Kiritimati",
                "Pacific/Pago_Pago",
                "Asia/Kathmandu",
                "Europe/Paris",
                "America/Sao_Paulo",
                "America/Los_Angeles"
            })
    void a_planned_version_takes_effect_at_midnight_utc_in_every_zone(String zone) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            clock.stop();
            var version = scene.in(VersionState.APPROVED);
            var tomorrow = Utc.day(clock.instant()).plusDays(1);
            publication.plan(version, tomorrow, tomorrow.plusMonths(6));
            assertThat(reviews.work(version).publishOn()).isEqualTo(tomorrow);
            goTo(tomorrow, Duration.ofSeconds(-1));
            publication.publishDue(version);
            assertThat(state(version)).isEqualTo("APPROVED");
            goTo(tomorrow, Duration.ofSeconds(1));
            publication.publishDue(version);
            assertThat(state(version)).isEqualTo("PUBLISHED");
            scene.as(scene.officer);
            var card = guidelines.card(scene.guideline(version), null, ENGLISH);
            assertThat(card.reviewDueOn()).isEqualTo(tomorrow.plusMonths(6));
            assertThat(Utc.day(Objects.requireNonNull(card.publishedAt()))).isEqualTo(tomorrow);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private void goTo(LocalDate day, Duration later) {
        var moment = day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(later);
        clock.advance(Duration.between(clock.instant(), moment));
        TestViewers.leave();
    }

    private String state(GuidelineVersionId version) {
        return database.sql("select state from guideline_version where id = ?")
                .param(version.value())
                .query(String.class)
                .single();
    }

    private void save(GuidelineVersionId version, String markdown) {
        var text = writing.text(version);
        writing.save(new SaveRevision(version, text.revision(), text.text().title(), markdown));
    }
}
