package portal.guidelines;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Affiliation.PRIVATE_PARTNER;
import static portal.people.Role.GUIDELINE_REVIEWER;
import static portal.people.Role.MODERATOR;
import static portal.people.Role.TRAINER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
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
import portal.guidelines.clauses.Clause;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.topics.OpenTopic;
import portal.topics.PostId;
import portal.topics.QuotedItems;
import portal.topics.ReplyTo;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.TopicReference;
import portal.topics.Topics;

/**
 * Tests questions about guidelines: a topic quotes only a clause that its author may read, and a guideline lists only
 * the topics that its reader may read.
 */
@PortalTest
class GuidelineQuestionsTests {
    private static final Marking GREEN = Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.GS);
    private static final Marking NOT_FOR_KENYA = GREEN.withExcluded(Set.of(CountryCode.of("KE")));
    private static final String TEXT = "## Preparing\n\nTwo officers.\n\n## Seizing\n\nMove the assets.";

    @Autowired
    QuotedItems quoted;

    @Autowired
    Topics topics;

    @Autowired
    GuidelineWriting writing;

    @Autowired
    GuidelineReviews reviews;

    @Autowired
    GuidelinePublication publication;

    @Autowired
    Forums forums;

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
    void a_clause_that_somebody_may_not_read_is_quoted_no_more_than_one_that_does_not_exist() { // NL-01
        var hidden = published(NOT_FOR_KENYA);
        var hiddenClause = clause(hidden);
        var draft = draft(GREEN);
        var draftClause = clause(draft);
        var open = published(GREEN);
        var openClause = clause(open);
        var guidelines = List.of(guideline(hidden), guideline(draft), guideline(open));
        for (var person : List.of(officer, town.somebody(PRIVATE_PARTNER, null))) {
            as(person);
            assertThat(quoted.quotation(
                            guidelines.get(0).value(), hiddenClause.id().value(), ENGLISH))
                    .isEmpty();
            assertThat(quoted.quotation(
                            guidelines.get(1).value(), draftClause.id().value(), ENGLISH))
                    .isEmpty();
            assertThat(quoted.quotation(
                            guidelines.get(2).value(), hiddenClause.id().value(), ENGLISH))
                    .isEmpty();
            assertThat(quoted.quotation(UUID.randomUUID(), UUID.randomUUID(), ENGLISH))
                    .isEmpty();
        }
        assertThat(quoted.quotation(guidelines.get(2).value(), openClause.id().value(), ENGLISH))
                .as("a partner is not in the space")
                .isEmpty();
        as(officer);
        assertThat(quoted.quotation(guidelines.get(2).value(), openClause.id().value(), ENGLISH))
                .hasValueSatisfying(quotation -> {
                    assertThat(quotation.space()).isEqualTo(space);
                    assertThat(quotation.markdown())
                            .contains("> Two officers.", "](" + address(guidelines.get(2), openClause) + ")");
                });
    }

    @Test
    void a_question_begins_with_the_marking_of_what_it_quotes() {
        var version = published(NOT_FOR_KENYA);
        var clause = clause(version);
        assertThat(quoted.quotation(guideline(version).value(), clause.id().value(), ENGLISH))
                .hasValueSatisfying(quotation -> assertThat(quotation.marking()).isEqualTo(NOT_FOR_KENYA));
    }

    @Test
    void a_topic_that_a_reader_may_not_read_is_not_listed() { // AC-18
        var version = published(GREEN);
        var clause = clause(version);
        var guideline = guideline(version);
        var address = "https://portal.example/" + address(guideline, clause);
        var open = topic("Who may be the second?", "See " + address, GREEN);
        var hidden = topic("In the other case", "See " + address, NOT_FOR_KENYA);
        assertThat(asked(guideline)).containsExactlyInAnyOrder(open, hidden);
        as(officer);
        assertThat(asked(guideline)).containsExactly(open);
        assertThat(topics.mentioning(List.of(guideline.value(), clause.id().value()), 10))
                .extracting(TopicReference::items)
                .containsExactly(Set.of(guideline.value(), clause.id().value()));
        as(town.somebody(PRIVATE_PARTNER, null));
        assertThat(asked(guideline)).isEmpty();
    }

    @Test
    void a_mention_in_an_answer_that_a_reader_may_not_read_does_not_count() {
        var guideline = guideline(published(GREEN));
        var topic = topic("A question", "Which guideline?", GREEN);
        topics.reply(new ReplyTo(topic, "This: " + guideline.route(), ENGLISH, NOT_FOR_KENYA, List.of()));
        assertThat(asked(guideline)).containsExactly(topic);
        as(officer);
        assertThat(asked(guideline)).isEmpty();
    }

    @Test
    void a_mention_ends_when_it_is_edited_out_or_retracted() {
        var guideline = guideline(published(GREEN));
        var first = topic("First", "See " + guideline.route(), GREEN);
        var second = topic("Second", "See " + guideline.route(), GREEN);
        topics.edit(opening(first), "See nothing");
        assertThat(asked(guideline)).containsExactly(second);
        topics.edit(opening(first), "See again: " + guideline.route());
        topics.retract(opening(second), new Justification("Sent twice"));
        assertThat(asked(guideline)).containsExactly(first);
    }

    private List<TopicId> asked(GuidelineId guideline) {
        return topics.mentioning(List.of(guideline.value()), 10).stream()
                .map(reference -> reference.topic().id())
                .toList();
    }

    private TopicId topic(String title, String body, Marking marking) {
        return topics.open(new OpenTopic(space, TopicKind.QUESTION, title, body, ENGLISH, marking, List.of()));
    }

    private PostId opening(TopicId topic) {
        return topics.posts(topic, null, 1).getFirst().id();
    }

    private static String address(GuidelineId guideline, Clause clause) {
        return guideline.route() + "?clause=" + clause.id().value();
    }

    private GuidelineVersionId draft(Marking marking) {
        as(trainer);
        return writing.draft(new DraftGuideline(space, marking, null, ENGLISH, "Seizing", TEXT));
    }

    private GuidelineVersionId published(Marking marking) {
        var version = draft(marking);
        writing.assign(version, reviewer, MemberPart.REVIEWER, null, null);
        reviews.submit(version, true, "");
        as(reviewer);
        reviews.approve(version, writing.text(version).text().hash());
        as(trainer);
        publication.publish(version, Utc.day(clock.instant()).plusYears(1));
        return version;
    }

    private Clause clause(GuidelineVersionId version) {
        return writing.text(version).text().clauses().getFirst();
    }

    private GuidelineId guideline(GuidelineVersionId version) {
        return reviews.work(version).guideline();
    }

    private void as(PersonId person) {
        TestViewers.enter(person, clock.instant());
    }
}
