package portal.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.TestClock;
import portal.access.Justification;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.documents.DocumentCard;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.TestRoom;
import portal.people.Affiliation;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.search.IndexSettled;
import portal.search.Query;
import portal.search.Search;

/** Tests retracting posts with a reason, and editing the titles of topics and documents. */
@PortalTest
class RetractionTests {
    private static final Marking AMBER = TestRoom.AMBER;
    private static final Justification WHY = new Justification("It names a source.");

    @Autowired
    Topics topics;

    @Autowired
    Documents documents;

    @Autowired
    TestRoom reading;

    @Autowired
    TestPeople town;

    @Autowired
    Search search;

    @Autowired
    IndexSettled index;

    @Autowired
    TestClock clock;

    PersonId steward, amina, lim;
    SpaceId room;

    @BeforeEach
    void open() {
        amina = town.somebody(Affiliation.NATIONAL_AGENCY, "KE");
        lim = town.somebody(Affiliation.NATIONAL_AGENCY, "SG");
        steward = town.somebody(Affiliation.GENERAL_SECRETARIAT, null);
        room = reading.openedBy(steward, amina, lim);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void an_outsider_retracts_and_heads_nothing() { // NL-01
        var topic = topic("Avocets at the sluice.");
        var post = posts(topic).getFirst().id();
        var paper = reading.file(room, "plan.txt", "secret");
        TestViewers.enter(town.somebody(Affiliation.NATIONAL_AGENCY, "NZ"));
        assertThatThrownBy(() -> topics.retract(post, WHY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> topics.takeBack(post)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> topics.mayTakeBack(post)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> topics.changeHeading(topic, new TopicHeading("Mine", TopicKind.QUESTION)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.retract(paper, WHY)).isInstanceOf(NotFound.class);
        assertThat(topics.isReadable(post)).isFalse();
    }

    @Test
    void a_post_is_taken_back_by_its_author_alone_and_only_at_once_before_an_answer() {
        var topic = topic("Avocets at the sluice.");
        var first = reply(topic, AMBER);
        var last = reply(topic, AMBER);
        assertThat(topics.mayTakeBack(first)).isFalse();
        assertThatThrownBy(() -> topics.takeBack(first))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("topics.refused.take-back"));
        TestViewers.enter(steward);
        assertThatThrownBy(() -> topics.takeBack(last)).isInstanceOf(Refused.class);
        TestViewers.enter(lim);
        topics.takeBack(last);
        assertThat(topics.isReadable(last)).isFalse();
        clock.advance(Topics.TAKING_BACK);
        assertThatThrownBy(() -> topics.takeBack(first)).isInstanceOf(Refused.class);
        assertThat(topics.isReadable(first)).isTrue();
    }

    @Test
    void in_the_place_of_a_retracted_post_stands_who_did_so_when_and_why() {
        var topic = topic("Avocets at the sluice.");
        var answer = reply(topic, AMBER);
        topics.edit(answer, "Said otherwise: smews at the lasher.");
        clock.advance(Topics.TAKING_BACK);
        var paper = reading.file(room, "own.txt", "Own.");
        topics.edit(new ChangePost(answer, "With a paper: smews at the lasher.", Locale.ENGLISH, List.of(paper), null));
        index.await();
        assertThat(search.find(Query.of("lasher")).total()).isOne();

        topics.retract(answer, WHY);

        TestViewers.enter(amina);
        var card = topics.post(answer);
        assertThat(card.body()).isEmpty();
        assertThat(card.title()).isEmpty();
        assertThat(card.editedAt()).isNull();
        assertThat(card.attachments()).isEmpty();
        assertThat(card.retraction()).isNotNull();
        assertThat(card.retraction().by().id()).isEqualTo(lim);
        assertThat(card.retraction().reason()).isEqualTo("It names a source.");
        assertThat(topics.history(answer)).isEmpty();
        assertThat(search.find(Query.of("lasher")).total()).isZero(); // the index is not updated yet
        index.await();
        assertThat(search.find(Query.of("lasher")).total()).isZero();
        assertThatThrownBy(() -> documents.card(paper)).isInstanceOf(NotFound.class);
        assertThat(topics.in(room, null, 10))
                .first()
                .extracting(TopicRow::replies)
                .isEqualTo(0);
        TestViewers.enter(lim);
        assertThatThrownBy(() -> topics.edit(answer, "Again")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> topics.retract(answer, WHY)).isInstanceOf(Refused.class);
    }

    @Test
    void whoever_could_not_see_a_post_sees_no_trace_of_its_retraction() { // AC-18
        var topic = topic("Avocets at the sluice.");
        TestViewers.enter(amina);
        var before = List.of(posts(topic), topics.in(room, null, 10));
        TestViewers.enter(lim);
        var hidden = reply(topic, AMBER.withExcluded(Set.of(CountryCode.of("KE"))));
        clock.advance(Topics.TAKING_BACK);
        topics.retract(hidden, WHY);
        assertThat(posts(topic)).hasSize(2);
        TestViewers.enter(amina);
        assertThat(List.of(posts(topic), topics.in(room, null, 10))).isEqualTo(before);
        assertThatThrownBy(() -> topics.post(hidden)).isInstanceOf(NotFound.class);
    }

    @Test
    void only_its_author_and_the_stewards_retract_a_post() {
        var topic = topic("Avocets at the sluice.");
        var post = posts(topic).getFirst().id();
        TestViewers.enter(amina);
        assertThat(posts(topic).getFirst().mayRetract()).isFalse();
        assertThatThrownBy(() -> topics.retract(post, WHY)).isInstanceOf(Refused.class);
        TestViewers.enter(steward);
        assertThat(posts(topic).getFirst().mayRetract()).isTrue();
        topics.retract(post, WHY);
        TestViewers.enter(amina);
        assertThat(posts(topic).getFirst().retraction()).isNotNull();
        assertThatThrownBy(() -> new Justification("  ")).isInstanceOf(Refused.class);
    }

    @Test
    void a_topic_whose_opening_is_retracted_loses_its_title_and_keeps_its_answers() {
        var topic = topic("Avocets at the sluice.");
        TestViewers.enter(amina);
        reply(topic, AMBER);
        TestViewers.enter(lim);
        topics.retract(posts(topic).getFirst().id(), WHY);

        TestViewers.enter(amina);
        assertThat(topics.card(topic).title()).isEmpty();
        assertThat(posts(topic)).hasSize(2).last().extracting(PostCard::body).isEqualTo("The answer");
        assertThat(topics.in(room, null, 10)).first().satisfies(row -> {
            assertThat(row.title()).isEmpty();
            assertThat(row.replies()).isOne();
        });
        index.await();
        assertThat(search.find(Query.of("quernsluice")).total()).isZero();
    }

    @Test
    void with_nothing_left_to_read_a_topic_leaves_the_lists() {
        var topic = topic("Avocets at the sluice.");
        clock.advance(Topics.TAKING_BACK);
        topics.retract(posts(topic).getFirst().id(), WHY);
        TestViewers.enter(amina);
        assertThat(topics.in(room, null, 10)).isEmpty();
        assertThat(posts(topic).getFirst().retraction()).isNotNull();
    }

    @Test
    void what_its_author_retracts_at_once_and_unanswered_leaves_no_line() {
        var topic = topic("Avocets at the sluice.");
        var answer = reply(topic, AMBER);
        topics.retract(answer, WHY);
        assertThat(topics.isReadable(answer)).isFalse();
        assertThat(posts(topic)).hasSize(1);
        topics.retract(posts(topic).getFirst().id(), WHY);
        assertThatThrownBy(() -> topics.card(topic)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_hidden_answer_neither_keeps_its_topic_in_place_nor_goes_with_it() { // AC-18
        var topic = topic("Avocets at the sluice.");
        TestViewers.enter(amina);
        var hidden = reply(topic, AMBER.withExcluded(Set.of(CountryCode.of("SG"))));
        TestViewers.enter(lim);
        topics.retract(posts(topic).getFirst().id(), WHY);
        assertThatThrownBy(() -> topics.card(topic)).isInstanceOf(NotFound.class);
        TestViewers.enter(amina);
        assertThat(topics.post(hidden).body()).isEqualTo("The answer");
    }

    @Test
    void a_retracted_document_is_gone_from_everywhere_in_all_its_versions() {
        var paper = reading.file(room, "wryneck.txt", "Wrynecks at the millrace.");
        reading.awaitReading(paper);
        var topic = topics.open(new OpenTopic(
                room, TopicKind.DISCUSSION, "See this", "See this.", Locale.ENGLISH, AMBER, List.of(paper)));
        var version = documents.card(paper).latest().id();
        index.await();
        assertThat(search.find(Query.of("millrace")).total()).isOne();
        TestViewers.enter(amina);
        assertThatThrownBy(() -> documents.retract(paper, WHY)).isInstanceOf(Refused.class);

        TestViewers.enter(lim);
        documents.retract(paper, WHY);
        for (var reader : List.of(lim, amina, steward)) {
            TestViewers.enter(reader);
            assertThatThrownBy(() -> documents.card(paper)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.versions(paper)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.content(paper, version)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.text(paper, version)).isInstanceOf(NotFound.class);
            assertThat(documents.shelf(room, null, 10)).isEmpty();
            assertThat(posts(topic).getFirst().attachments()).isEmpty();
            assertThat(search.find(Query.of("millrace")).total()).isZero();
        }
        index.await();
        assertThat(search.find(Query.of("millrace")).total()).isZero();
    }

    @Test
    void a_document_that_goes_with_another_post_stays_when_one_is_retracted() {
        var paper = reading.file(room, "both.txt", "For both.");
        var topic = topic("Avocets at the sluice.", paper);
        var answer = topics.reply(new ReplyTo(topic, "Here too", Locale.ENGLISH, AMBER, List.of(paper)));
        topics.retract(answer, WHY);
        assertThat(posts(topic).getFirst().attachments()).hasSize(1);
    }

    @Test
    void its_author_and_the_stewards_head_a_topic_differently_and_its_history_tells_what_it_was() {
        var topic = topic("Avocets at the sluice.");
        topics.changeHeading(topic, new TopicHeading("Avocets, counted", TopicKind.QUESTION));
        TestViewers.enter(steward);
        assertThat(topics.card(topic).mayChangeHeading()).isTrue();
        topics.changeHeading(topic, new TopicHeading("Avocets at the lockgate", TopicKind.QUESTION));

        TestViewers.enter(amina);
        var card = topics.card(topic);
        assertThat(card.title()).isEqualTo("Avocets at the lockgate");
        assertThat(card.kind()).isEqualTo(TopicKind.QUESTION);
        assertThat(card.mayChangeHeading()).isFalse();
        assertThatThrownBy(() -> topics.changeHeading(topic, new TopicHeading("Mine", TopicKind.QUESTION)))
                .isInstanceOf(Refused.class);
        assertThat(topics.history(posts(topic).getFirst().id()))
                .extracting(Revision::title)
                .containsExactly("Avocets, counted", "Birds at the quernsluice");
        index.await();
        assertThat(search.find(Query.of("lockgate")).total()).isOne();
    }

    @Test
    void the_documents_and_the_language_of_a_post_are_edited_with_it_and_kept_in_its_history() {
        var first = reading.file(room, "first.txt", "First.");
        var second = reading.file(room, "second.txt", "Second.");
        var topic = topic("Avocets at the sluice.", first);
        var post = posts(topic).getFirst().id();
        topics.edit(new ChangePost(post, "Des avocettes.", Locale.FRENCH, List.of(second), null));

        TestViewers.enter(amina);
        var card = topics.post(post);
        assertThat(card.language()).isEqualTo("fr");
        assertThat(card.attachments()).extracting(DocumentCard::id).containsExactly(second);
        assertThat(topics.history(post).getFirst().attachments())
                .extracting(DocumentCard::id)
                .containsExactly(first);
        assertThat(topics.history(post).getFirst().body()).isEqualTo("Avocets at the sluice.");
    }

    @Test
    void what_the_editor_may_not_see_stays_attached() {
        TestViewers.enter(amina);
        var hidden = reading.file(room, "hidden.txt", "Hidden.");
        TestViewers.enter(lim);
        var topic = topic("Avocets at the sluice.", hidden);
        TestViewers.enter(amina);
        documents.reMark(
                hidden, documents.card(hidden).latest().id(), AMBER.withExcluded(Set.of(CountryCode.of("SG"))));
        TestViewers.enter(lim);
        var post = posts(topic).getFirst();
        assertThat(post.attachments()).isEmpty();
        topics.edit(new ChangePost(post.id(), "Otherwise", Locale.ENGLISH, List.of(), null));
        TestViewers.enter(amina);
        assertThat(topics.post(post.id()).attachments()).hasSize(1);
    }

    private TopicId topic(String body, DocumentId... attachments) {
        return topics.open(new OpenTopic(
                room,
                TopicKind.DISCUSSION,
                "Birds at the quernsluice",
                body,
                Locale.ENGLISH,
                AMBER,
                List.of(attachments)));
    }

    private PostId reply(TopicId topic, Marking marking) {
        return topics.reply(new ReplyTo(topic, "The answer", Locale.ENGLISH, marking, List.of()));
    }

    private List<PostCard> posts(TopicId topic) {
        return topics.posts(topic, null, 10);
    }
}
