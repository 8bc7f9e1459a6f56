package portal.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Role.NCB_OFFICER;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.TestClock;
import portal.access.Access;
import portal.access.Classification;
import portal.access.Exclusions;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SourceItem;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.documents.TestRoom;
import portal.people.CountryCode;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.search.IndexSettled;
import portal.search.Query;
import portal.search.Query.Order;
import portal.search.Search;

/** Tests topics in a room with members from three countries; a marking excludes one of the countries from a post. */
@PortalTest
class TopicsTests {
    private static final Marking AMBER =
            Marking.of(Classification.FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY);
    private static final Marking NOT_KENYA = AMBER.withExcluded(Set.of(CountryCode.of("KE")));

    @Autowired
    Topics topics;

    @Autowired
    Access access;

    @Autowired
    Exclusions exclusions;

    @Autowired
    JdbcClient database;

    @Autowired
    TestPeople town;

    @Autowired
    TestRoom reading;

    @Autowired
    Search search;

    @Autowired
    IndexSettled index;

    @Autowired
    TestClock clock;

    private PersonId lim;
    private PersonId amina;
    private PersonId souza;
    private SpaceId room;

    @BeforeEach
    void room() {
        lim = town.somebody(NATIONAL_AGENCY, "SG");
        amina = town.somebody(NATIONAL_AGENCY, "KE");
        souza = town.somebody(NATIONAL_AGENCY, "BR");
        room = reading.open(lim, amina, souza);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void an_outsider_cannot_tell_a_topic_from_nothing() { // NL-01
        var topic = open(lim, AMBER);
        var post = only(topic).id();
        TestViewers.enter(town.somebody(NATIONAL_AGENCY, "NZ"));
        assertThatThrownBy(() -> topics.card(topic)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> topics.posts(topic, null, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> topics.post(post)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> topics.history(post)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> topics.edit(post, "mine now")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> topics.reMark(post, AMBER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reply(topic, AMBER)).isInstanceOf(NotFound.class);
        assertThat(topics.isReadable(topic)).isFalse();
        assertThat(topics.in(room, null, 10)).isEmpty();
        assertThat(topics.recent(Duration.ofDays(9), 10)).isEmpty();
        assertThat(topics.activity(List.of(room))).isEmpty();
        assertThatThrownBy(() -> topics.card(TopicId.random())).isInstanceOf(NotFound.class);
    }

    @Test
    void an_excluded_country_finds_no_gap_no_count_and_no_moved_time() { // AC-18, NL-06
        var topic = open(lim, AMBER);
        TestViewers.enter(amina);
        var before = topics.in(room, null, 10);
        var activityBefore = topics.activity(List.of(room));
        clock.advance(Duration.ofMinutes(5));
        TestViewers.enter(souza);
        reply(topic, NOT_KENYA);
        open(souza, NOT_KENYA);
        assertThat(topics.in(room, null, 10)).hasSize(2);
        assertThat(topics.posts(topic, null, 10)).hasSize(2);
        TestViewers.enter(amina);
        assertThat(topics.in(room, null, 10)).isEqualTo(before);
        assertThat(topics.activity(List.of(room))).isEqualTo(activityBefore);
        assertThat(topics.posts(topic, null, 10)).hasSize(1);
        assertThat(topics.recent(Duration.ofDays(9), 10)).isEqualTo(before);
    }

    @Test
    void an_answer_is_never_wider_than_what_it_answers() { // AC-19
        var topic = open(souza, NOT_KENYA);
        TestViewers.enter(lim);
        var answer = reply(topic, AMBER);
        assertThat(topics.post(answer).marked().marking().excluded()).containsExactly(CountryCode.of("KE"));
        topics.reMark(answer, AMBER.withTlp(Tlp.GREEN));
        assertThat(topics.post(answer).marked().marking().excluded()).containsExactly(CountryCode.of("KE"));
    }

    @Test
    void a_quotation_has_the_restrictions_of_what_it_quotes_whatever_its_author_wants() { // AC-19
        var asked = open(souza, NOT_KENYA);
        var quoted = SourceItem.quoted(topics.card(asked).marked().id());
        TestViewers.enter(lim);
        var foreseen = access.readersFrom(quoted, AMBER);
        var question = topics.open(new OpenTopic(
                room, TopicKind.QUESTION, "Which quay?", "> The quay", Locale.ENGLISH, AMBER, List.of(), null, quoted));
        var made = topics.card(question).marked();
        assertThat(made.marking().excluded()).containsExactly(CountryCode.of("KE"));
        assertThat(access.readers(made.id())).isEqualTo(foreseen);
        TestViewers.enter(amina);
        assertThat(topics.isReadable(question)).isFalse();
    }

    @Test
    void what_a_bureau_hides_from_a_country_is_hidden_in_a_topic_that_quotes_it() { // AC-17, AC-19, AC-20
        var asked = open(lim, AMBER);
        var quoted = topics.card(asked).marked().id();
        TestViewers.enter(town.somebody(NCB, "SG", NCB_OFFICER));
        exclusions.exclude(room, CountryCode.of("KE"));
        TestViewers.enter(souza);
        var foreseen = access.readersFrom(SourceItem.quoted(quoted), AMBER);
        var question = topics.open(new OpenTopic(
                room,
                TopicKind.QUESTION,
                "Which quay?",
                "> The quay",
                Locale.ENGLISH,
                AMBER,
                List.of(),
                null,
                SourceItem.quoted(quoted)));
        assertThat(access.readers(topics.card(question).marked().id())).isEqualTo(foreseen);
        assertThat(foreseen.byCountry()).doesNotContainKey(CountryCode.of("KE"));
        assertThat(topics.card(question).marked().marking()).isEqualTo(AMBER);
        assertThat(topics.mentionable(SourceItem.quoted(quoted), AMBER, "somebody"))
                .extracting(PersonCard::id)
                .contains(lim)
                .doesNotContain(amina);
        assertThat(topics.mentionable(asked, AMBER, "somebody"))
                .as("in an answer")
                .extracting(PersonCard::id)
                .contains(lim)
                .doesNotContain(amina);
        TestViewers.enter(amina);
        assertThat(topics.isReadable(question)).isFalse();
        var hidden = new OpenTopic(
                room,
                TopicKind.QUESTION,
                "Which quay?",
                "> The quay",
                Locale.ENGLISH,
                AMBER,
                List.of(),
                null,
                SourceItem.quoted(quoted));
        assertThatThrownBy(() -> topics.open(hidden)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_a_bureau_hides_from_a_country_is_hidden_in_the_answers_of_other_countries_too() { // AC-17, AC-19, AC-20
        var topic = open(lim, AMBER);
        TestViewers.enter(souza);
        var earlier = reply(topic, AMBER);
        var bureau = town.somebody(NCB, "SG", NCB_OFFICER);
        TestViewers.enter(bureau);
        exclusions.exclude(room, CountryCode.of("KE"));
        TestViewers.enter(souza);
        var foreseen =
                access.readersFrom(SourceItem.quoted(topics.card(topic).marked().id()), AMBER);
        var later = reply(topic, AMBER);
        assertThat(access.readers(topics.post(later).marked().id())).isEqualTo(foreseen);
        assertThat(foreseen.byCountry()).doesNotContainKey(CountryCode.of("KE"));
        assertThat(topics.post(later).marked().marking().excluded())
                .as("nobody else learns of it")
                .isEmpty();
        for (var answer : List.of(earlier, later)) {
            TestViewers.enter(amina);
            assertThatThrownBy(() -> topics.post(answer)).isInstanceOf(NotFound.class);
            TestViewers.enter(lim);
            assertThat(topics.isReadable(answer)).isTrue();
        }
        TestViewers.enter(souza);
        topics.reMark(later, AMBER.withTlp(Tlp.GREEN));
        TestViewers.enter(amina);
        assertThat(topics.isReadable(later)).as("marked anew").isFalse();
        TestViewers.enter(bureau);
        exclusions.lift(room, CountryCode.of("KE"));
        TestViewers.enter(amina);
        assertThat(List.of(topics.isReadable(earlier), topics.isReadable(later)))
                .containsExactly(true, true);
    }

    @Test
    void a_bureau_reads_its_officers_post_alone_and_never_the_title_of_anothers_topic() { // AC-02
        var topic = open(amina, AMBER);
        TestViewers.enter(lim);
        var answer = reply(topic, AMBER);
        TestViewers.enter(town.somebody(NCB, "SG", NCB_OFFICER));
        assertThat(topics.post(answer).title()).isEqualTo("The answer");
        assertThat(topics.isReadable(topic)).isFalse();
        assertThatThrownBy(() -> topics.card(topic)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reply(topic, AMBER)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_edited_post_keeps_what_it_said() {
        var topic = open(lim, AMBER);
        var post = only(topic);
        topics.edit(post.id(), "Second words");
        assertThat(only(topic).body()).isEqualTo("Second words");
        assertThat(only(topic).editedAt()).isNotNull();
        assertThat(topics.history(post.id())).extracting(Revision::body).containsExactly("First words");
        TestViewers.enter(amina);
        assertThatThrownBy(() -> topics.edit(post.id(), "Not mine"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.ground()).isEqualTo(Refused.Ground.RIGHT));
    }

    @Test
    void the_reader_of_what_a_post_says_now_cannot_read_what_it_said_while_it_was_marked_higher() { // NL-13
        var topic = open(lim, AMBER);
        var answer = reply(topic, AMBER.withNamed(Set.of()));
        topics.edit(answer, "Without the name");
        topics.reMark(answer, AMBER);
        assertThat(topics.history(answer)).extracting(Revision::body).containsExactly("The answer");
        assertThat(topics.post(answer).editedAt()).isNotNull();
        TestViewers.enter(amina);
        assertThat(topics.post(answer).body()).isEqualTo("Without the name");
        assertThat(topics.history(answer)).isEmpty();
        assertThat(topics.post(answer).editedAt()).isNull();
        TestViewers.enter(lim);
        topics.edit(answer, "With more words");
        TestViewers.enter(amina);
        assertThat(topics.history(answer)).extracting(Revision::body).containsExactly("Without the name");
        assertThat(topics.post(answer).editedAt()).isNotNull();
    }

    @Test
    void search_dates_an_answer_by_its_posting_so_that_a_hidden_edit_moves_nothing() { // AC-18, NL-13
        var word = "zander" + UUID.randomUUID().toString().substring(0, 8);
        var topic = open(lim, AMBER);
        var answer =
                topics.reply(new ReplyTo(topic, "About " + word, Locale.ENGLISH, AMBER.withNamed(Set.of()), List.of()));
        clock.advance(Duration.ofHours(1));
        var between = topics.reply(new ReplyTo(topic, "Also " + word, Locale.ENGLISH, AMBER, List.of()));
        clock.advance(Duration.ofHours(1));
        topics.edit(answer, "About " + word + " without the name");
        topics.reMark(answer, AMBER);
        index.await();
        TestViewers.enter(amina);
        var found = search.find(Query.of(word).in(Order.NEWEST)).hits();
        assertThat(found).extracting(hit -> hit.entry().id()).containsExactly(between.value(), answer.value());
        assertThat(found.getLast().entry().at()).isEqualTo(topics.post(answer).postedAt());
    }

    @Test
    void an_edit_is_dated_for_those_alone_who_may_read_what_it_replaced() { // AC-18, NL-13
        var topic = open(lim, AMBER);
        var answer = reply(topic, AMBER);
        clock.advance(Duration.ofHours(1));
        topics.edit(answer, "Edited for all");
        var seenByAll = topics.post(answer).editedAt();
        topics.reMark(answer, AMBER.withNamed(Set.of()));
        clock.advance(Duration.ofHours(1));
        topics.edit(answer, "Edited for few");
        topics.reMark(answer, AMBER);
        assertThat(topics.post(answer).editedAt()).isAfter(seenByAll);
        TestViewers.enter(amina);
        assertThat(topics.post(answer).editedAt()).isEqualTo(seenByAll);
    }

    @Test
    void a_history_dates_no_text_by_an_edit_that_its_reader_may_not_know_of() { // AC-18, NL-13
        var topic = open(lim, AMBER);
        var answer = reply(topic, AMBER.withNamed(Set.of()));
        clock.advance(Duration.ofHours(1));
        topics.edit(answer, "Edited for few");
        topics.reMark(answer, AMBER);
        clock.advance(Duration.ofHours(1));
        topics.edit(answer, "Edited for all");
        clock.advance(Duration.ofHours(1));
        topics.edit(answer, "Edited again");
        TestViewers.enter(amina);
        assertThat(topics.history(answer))
                .extracting(Revision::body)
                .containsExactly("Edited for all", "Edited for few");
        assertThat(topics.history(answer).getLast().writtenAt())
                .isEqualTo(topics.post(answer).postedAt());
        assertThat(topics.history(answer).getFirst().writtenAt())
                .isBetween(
                        topics.post(answer).postedAt().plus(Duration.ofHours(2)),
                        topics.post(answer).postedAt().plus(Duration.ofHours(3)));
    }

    @Test
    void no_answer_stays_wider_than_its_topic_is_marked_later() { // AC-04, AC-19
        var topic = open(lim, AMBER);
        TestViewers.enter(amina);
        var answer = reply(topic, AMBER);
        TestViewers.enter(lim);
        topics.reMark(only(topic).id(), NOT_KENYA);
        assertThat(topics.post(answer).marked().marking()).isEqualTo(NOT_KENYA);
        assertThat(topics.post(answer).marked().originCountry()).isEqualTo(CountryCode.of("KE"));
        TestViewers.enter(amina);
        assertThatThrownBy(() -> topics.post(answer)).isInstanceOf(NotFound.class);
    }

    @Test
    void re_marking_an_opening_post_takes_the_topic_along() { // AC-11
        var topic = open(lim, AMBER);
        topics.reMark(only(topic).id(), NOT_KENYA);
        TestViewers.enter(amina);
        assertThatThrownBy(() -> topics.card(topic)).isInstanceOf(NotFound.class);
        assertThat(topics.in(room, null, 10)).isEmpty();
        TestViewers.enter(souza);
        assertThat(topics.in(room, null, 10)).hasSize(1);
    }

    @Test
    void lists_go_on_after_the_last_row_without_gap_or_repeat() {
        TestViewers.enter(lim);
        for (int i = 0; i < 7; i++) {
            clock.advance(Duration.ofSeconds(1));
            open(lim, AMBER);
        }
        var all = topics.in(room, null, 10);
        var first = topics.in(room, null, 3);
        var second = topics.in(room, first.getLast().place(), 3);
        var third = topics.in(room, second.getLast().place(), 3);
        assertThat(all).hasSize(7);
        assertThat(Stream.of(first, second, third).flatMap(List::stream)).containsExactlyElementsOf(all);
    }

    @Test
    void empty_and_oversized_texts_are_refused_with_a_reason() {
        TestViewers.enter(lim);
        assertThatThrownBy(() -> open("", "words")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> open("x".repeat(Topics.LONGEST_TITLE + 1), "words"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> open("title", "  ")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> open("title", "x".repeat(Topics.LONGEST_BODY + 1)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_title_that_nobody_sees_is_refused_and_one_that_turns_its_line_is_set_right() {
        TestViewers.enter(lim);
        for (var unseen : List.of("\u200B\u200B", "\u2060\u200E", "nul\0title", "\u3164"))
            assertThatThrownBy(() -> open(unseen, "words"))
                    .isInstanceOf(Refused.class)
                    .extracting(failure -> ((Refused) failure).key())
                    .isEqualTo("topics.refused.title");
        assertThatThrownBy(() -> open("title", "\u200B")).isInstanceOf(Refused.class);
        assertThat(topics.card(open("\u202Egnp.exe title", "words")).title()).isEqualTo("gnp.exe title");
        assertThat(topics.card(open("line\nbreak title", "words")).title()).isEqualTo("line break title");
    }

    @Test
    void what_is_refused_halfway_leaves_nothing_behind() { // ASVS V2.3.3
        TestViewers.enter(lim);
        var endless = Locale.forLanguageTag("en-a-language-of-more-letters-than-are-kept");
        assertThatThrownBy(() -> topics.open(
                        new OpenTopic(room, TopicKind.DISCUSSION, "title", "words", endless, AMBER, List.of())))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(database.sql("select count(*) from topic where space_id = ?")
                        .param(room.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private TopicId open(PersonId author, Marking marking) {
        TestViewers.enter(author);
        return topics.open(new OpenTopic(
                room, TopicKind.DISCUSSION, "C2 list", "First words", Locale.ENGLISH, marking, List.of()));
    }

    private TopicId open(String title, String body) {
        return topics.open(new OpenTopic(room, TopicKind.DISCUSSION, title, body, Locale.ENGLISH, AMBER, List.of()));
    }

    private PostId reply(TopicId topic, Marking marking) {
        return topics.reply(new ReplyTo(topic, "The answer", Locale.ENGLISH, marking, List.of()));
    }

    private PostCard only(TopicId topic) {
        return topics.posts(topic, null, 10).getFirst();
    }
}
