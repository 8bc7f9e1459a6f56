package portal.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import java.io.ByteArrayInputStream;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import portal.PortalTest;
import portal.access.Classification;
import portal.access.Holder;
import portal.access.Justification;
import portal.access.Marking;
import portal.access.NamedItem;
import portal.access.NotFound;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.documents.ReplaceDocument;
import portal.documents.TestRoom;
import portal.people.CountryCode;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.topics.OpenTopic;
import portal.topics.PostId;
import portal.topics.ReplyTo;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;

/** Tests notifications in a room with members from three countries. */
@PortalTest
class NotificationsTests {
    private static final Marking AMBER =
            Marking.of(Classification.FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY);
    private static final Marking NOT_KENYA = AMBER.withExcluded(Set.of(CountryCode.of("KE")));
    private static final String OPENED = "topics.news.opened";
    private static final String ANSWERED = "topics.news.answered";
    private static final String FILED = "documents.news.filed";
    private static final String REPLACED = "documents.news.replaced";

    @Autowired
    Notifications notifications;

    @Autowired
    Mentions mentions;

    @Autowired
    NewsRetention retention;

    @Autowired
    Topics topics;

    @Autowired
    Documents documents;

    @Autowired
    Spaces spaces;

    @Autowired
    People people;

    @Autowired
    TestPeople town;

    @Autowired
    TestRoom reading;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private PersonId coordinator;
    private PersonId lim;
    private PersonId amina;
    private PersonId souza;
    private SpaceId room;

    @BeforeEach
    void room() {
        lim = town.somebody(NATIONAL_AGENCY, "SG");
        amina = town.somebody(NATIONAL_AGENCY, "KE");
        souza = town.somebody(NATIONAL_AGENCY, "BR");
        coordinator = town.somebody(GENERAL_SECRETARIAT, null);
        room = reading.openedBy(coordinator, lim, amina, souza);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void an_outsider_follows_what_is_hidden_no_more_than_nothing() { // NL-01
        var topic = open(lim, AMBER);
        var paper = file(lim, AMBER);
        TestViewers.enter(town.somebody(NATIONAL_AGENCY, "NZ"));
        for (var thing : List.of(room.value(), topic.value(), paper.value(), UUID.randomUUID())) {
            assertThatThrownBy(() -> notifications.follow(thing)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> notifications.unfollow(thing)).isInstanceOf(NotFound.class);
            assertThat(notifications.isFollowed(thing)).isFalse();
        }
        assertThat(notifications.followed()).isEmpty();
        assertThat(notifications.unseen()).isEmpty();
    }

    @Test
    void nobody_is_nobody() {
        TestViewers.leave();
        assertThatThrownBy(() -> notifications.unseen()).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notifications.follow(room.value())).isInstanceOf(NotFound.class);
    }

    @Test
    void an_answer_is_followed_with_its_topic_and_not_by_itself() {
        var topic = open(lim, AMBER);
        var answer = reply(amina, topic, AMBER);
        assertThatThrownBy(() -> notifications.follow(answer.value())).isInstanceOf(NotFound.class);
        notifications.follow(topic.value());
        assertThat(notifications.followed()).extracting(NamedItem::route).containsExactly(topic.route());
    }

    @Test
    void whoever_opens_or_answers_a_topic_is_told_of_the_next_answers_and_never_of_their_own() {
        var topic = open(lim, AMBER);
        reply(amina, topic, AMBER);
        reply(souza, topic, AMBER);
        assertThat(told(lim)).containsExactly(ANSWERED, ANSWERED);
        assertThat(told(amina)).containsExactly(ANSWERED);
        assertThat(told(souza)).isEmpty();
    }

    @Test
    void whoever_has_stopped_following_is_not_told_though_they_answer_again() {
        var topic = open(lim, AMBER);
        notifications.unfollow(topic.value());
        reply(lim, topic, AMBER);
        reply(amina, topic, AMBER);
        assertThat(told(lim)).isEmpty();
        assertThat(notifications.isFollowed(topic.value())).isFalse();
    }

    @Test
    void a_follower_of_a_space_is_told_of_all_in_it_but_of_what_they_have_stopped_following() {
        var before = open(lim, AMBER);
        TestViewers.enter(amina);
        notifications.follow(room.value());
        notifications.follow(before.value());
        notifications.unfollow(before.value());
        var topic = open(lim, AMBER);
        reply(souza, topic, AMBER);
        reply(souza, before, AMBER);
        var paper = file(lim, AMBER);
        replace(lim, paper, AMBER);
        assertThat(told(amina)).containsExactly(REPLACED, FILED, ANSWERED, OPENED);
    }

    @Test
    void what_happened_before_somebody_began_to_follow_is_no_news() {
        var topic = open(lim, AMBER);
        TestViewers.enter(amina);
        notifications.follow(topic.value());
        assertThat(told(amina)).isEmpty();
        reply(lim, topic, AMBER);
        TestViewers.enter(amina);
        notifications.follow(topic.value());
        assertThat(told(amina)).containsExactly(ANSWERED);
    }

    @Test
    void an_excluded_country_is_told_of_no_hidden_answer_and_no_hidden_topic() { // AC-18, NL-09
        var topic = open(lim, AMBER);
        follow(amina, room.value(), topic.value());
        reply(souza, topic, NOT_KENYA);
        open(souza, NOT_KENYA);
        assertThat(told(amina)).isEmpty();
        assertThat(all(amina)).isEmpty();
        assertThat(told(lim)).containsExactly(ANSWERED);
    }

    @Test
    void what_is_marked_away_retracted_or_taken_back_is_told_no_more() { // NL-09
        var topic = open(lim, AMBER);
        follow(amina, topic.value(), room.value());
        var away = reply(souza, topic, AMBER);
        var withdrawn = reply(souza, topic, AMBER);
        var back = reply(souza, topic, AMBER);
        var paper = file(souza, AMBER);
        assertThat(told(amina)).hasSize(4);
        TestViewers.enter(souza);
        topics.takeBack(back);
        topics.reMark(away, NOT_KENYA);
        topics.retract(withdrawn, new Justification("Wrong"));
        documents.retract(paper, new Justification("Wrong"));
        assertThat(told(amina)).isEmpty();
    }

    @Test
    void a_topic_that_was_marked_away_takes_what_was_told_of_it_along() {
        follow(amina, room.value());
        var topic = open(lim, AMBER);
        reply(souza, topic, AMBER);
        assertThat(told(amina)).hasSize(2);
        TestViewers.enter(lim);
        topics.reMark(opening(topic), NOT_KENYA);
        assertThat(told(amina)).isEmpty();
        follow(souza, topic.value());
        assertThat(named(souza)).extracting(NamedItem::route).contains(topic.route());
        TestViewers.enter(amina);
        assertThat(notifications.followed()).extracting(NamedItem::id).containsExactly(room.value());
    }

    @Test
    void a_new_version_that_was_marked_away_is_not_told_to_those_who_read_the_one_before() { // AC-18
        var paper = file(lim, AMBER);
        follow(amina, paper.value());
        replace(lim, paper, AMBER.withHandling(Set.of()));
        assertThat(told(amina)).containsExactly(REPLACED);
        var latest = documents.card(paper).latest().id();
        TestViewers.enter(lim);
        documents.reMark(paper, latest, NOT_KENYA);
        TestViewers.enter(amina);
        assertThat(documents.card(paper).versions()).isOne();
        assertThat(told(amina)).isEmpty();
    }

    @Test
    void nobody_is_told_of_what_happened_before_they_could_read_it() {
        var topic = open(lim, AMBER);
        follow(amina, topic.value());
        var answer = reply(lim, topic, NOT_KENYA);
        topics.reMark(answer, AMBER);
        TestViewers.enter(amina);
        assertThat(topics.isReadable(answer)).isTrue();
        assertThat(told(amina)).isEmpty();
    }

    @Test
    void whoever_is_let_out_of_the_space_is_told_of_nothing_in_it() { // AC-23, NL-09
        var topic = open(lim, AMBER);
        follow(amina, topic.value());
        reply(lim, topic, AMBER);
        assertThat(told(amina)).hasSize(1);
        TestViewers.enter(coordinator);
        spaces.revoke(room, Holder.person(amina));
        assertThat(told(amina)).isEmpty();
        assertThat(all(amina)).isEmpty();
        assertThat(notifications.followed()).isEmpty();
    }

    @Test
    void what_somebody_opens_or_says_they_have_seen_is_new_no_more_and_stays_in_the_list() {
        var topic = open(lim, AMBER);
        var other = open(lim, AMBER);
        reply(amina, topic, AMBER);
        reply(amina, other, AMBER);
        TestViewers.enter(lim);
        notifications.see(topic.value());
        assertThat(notifications.unseen()).extracting(News::whole).containsExactly(other.value());
        notifications.seeAll();
        assertThat(notifications.unseen()).isEmpty();
        assertThat(notifications.of(null, false, 10)).hasSize(2).allMatch(News::isSeen);
        notifications.see(other.value()); // this topic has no unseen news, so nothing is stored
        assertThat(database.sql("select count(*) from news_seen where person_id = ?")
                        .param(lim.value())
                        .query(Long.class)
                        .single())
                .isZero();
        reply(souza, topic, AMBER);
        assertThat(told(lim)).hasSize(1);
        assertThat(told(amina)).hasSize(1);
    }

    @Test
    void the_list_goes_on_after_what_is_hidden_in_it() {
        var topic = open(lim, AMBER);
        var shown = Stream.generate(() -> reply(amina, topic, AMBER)).limit(3).toList();
        Stream.generate(() -> reply(amina, topic, AMBER))
                .limit(5)
                .forEach(answer -> topics.retract(answer, new Justification("Wrong")));
        var last = reply(amina, topic, AMBER);
        TestViewers.enter(lim);
        var first = notifications.of(null, false, 2);
        assertThat(first)
                .extracting(News::subject)
                .containsExactly(last.value(), shown.get(2).value());
        assertThat(notifications.of(first.getLast().place(), false, 2))
                .extracting(News::subject)
                .containsExactly(shown.get(1).value(), shown.get(0).value());
    }

    @Test
    void what_is_older_than_ninety_days_is_told_no_more_and_then_deleted() {
        var topic = open(lim, AMBER);
        reply(amina, topic, AMBER);
        age(topic, Notifications.KEPT.minusMinutes(5));
        assertThat(all(lim)).hasSize(1);
        age(topic, Duration.ofMinutes(6));
        assertThat(all(lim)).isEmpty();
        assertThat(rows(topic)).isEqualTo(2);
        retention.round();
        assertThat(rows(topic)).isZero();
    }

    @Test
    void news_are_kept_with_the_act_or_not_at_all() {
        var topic = open(lim, AMBER);
        TestViewers.enter(amina);
        transaction.executeWithoutResult(attempt -> {
            reply(amina, topic, AMBER);
            attempt.setRollbackOnly();
        });
        assertThat(told(lim)).isEmpty();
        assertThat(rows(topic)).isOne();
        TestViewers.enter(amina);
        assertThat(notifications.isFollowed(topic.value())).isFalse();
    }

    @Test
    void rows_hold_no_word_of_what_they_tell() { // NL-09
        open(lim, AMBER);
        var texts = database.sql("select column_name from information_schema.columns where table_schema = database()"
                        + " and table_name in ('news', 'follow', 'mention', 'news_seen', 'news_all_seen')"
                        + " and data_type not in ('uuid', 'datetime', 'tinyint')")
                .query(String.class)
                .list();
        assertThat(texts).containsExactly("fact");
    }

    @Test
    void only_readers_of_a_text_are_told_that_it_mentions_them() { // NL-11
        var outsider = town.somebody(NATIONAL_AGENCY, "NZ");
        var topic = open(lim, AMBER);
        var words = "Ask @" + name(souza) + ", @" + name(amina) + " or @" + name(outsider) + ", not x@" + name(lim);
        var answer = reply(souza, topic, NOT_KENYA, words);
        var open = reply(souza, topic, AMBER, words);
        assertThat(told(outsider)).isEmpty();
        assertThat(mentioned(outsider)).isZero();
        assertThat(mentioned(amina)).isOne();
        assertThat(told(amina)).containsExactly("notifications.mentioned");
        assertThat(told(souza)).isEmpty();
        TestViewers.enter(lim);
        assertThat(topics.post(answer).mentions()).isEmpty();
        assertThat(topics.post(open).mentions().keySet()).containsExactly(name(amina));
    }

    @Test
    void whoever_is_mentioned_and_follows_is_told_once_and_anew_only_by_another_text() {
        var topic = open(amina, AMBER);
        var answer = reply(lim, topic, AMBER, "Is it so, @" + name(amina) + "?");
        assertThat(told(amina)).containsExactly("notifications.mentioned");
        TestViewers.enter(lim);
        topics.edit(
                answer,
                "Is it so, @" + name(amina) + "? And you, @" + name(souza).toUpperCase(Locale.ROOT) + "?");
        assertThat(told(amina)).hasSize(1);
        assertThat(told(souza)).containsExactly("notifications.mentioned");
    }

    @Test
    void a_mention_ends_with_the_reading() { // NL-09
        var topic = open(lim, AMBER);
        var answer = reply(souza, topic, AMBER, "Look, @" + name(amina));
        topics.reMark(answer, NOT_KENYA);
        assertThat(told(amina)).isEmpty();
        TestViewers.enter(lim);
        assertThat(topics.post(answer).mentions()).isEmpty();
    }

    @Test
    void only_those_are_suggested_who_would_read_what_is_written() { // NL-11
        TestViewers.enter(lim);
        assertThat(mentions.suggested(room, AMBER, name(amina)))
                .extracting(PersonCard::id)
                .containsExactly(amina);
        assertThat(mentions.suggested(room, NOT_KENYA, name(amina))).isEmpty();
        assertThat(mentions.suggested(room, AMBER, name(lim))).isEmpty();
        assertThat(mentions.suggested(room, AMBER, "Somebody"))
                .hasSizeBetween(3, 8)
                .extracting(PersonCard::id)
                .doesNotContain(lim);
        assertThat(mentions.suggested(room, AMBER, "%")).isEmpty();
        assertThat(mentions.suggested(room.audience(), name(souza)))
                .extracting(PersonCard::id)
                .containsExactly(souza);
        TestViewers.enter(town.somebody(NATIONAL_AGENCY, "NZ"));
        assertThatThrownBy(() -> mentions.suggested(room, AMBER, name(amina))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mentions.suggested(room.audience(), name(amina)))
                .isInstanceOf(NotFound.class);
    }

    private void follow(PersonId who, UUID... things) {
        TestViewers.enter(who);
        Stream.of(things).forEach(notifications::follow);
    }

    /** Returns the texts of a person's unseen news, newest first. Asserts that each of them names its item. */
    private List<String> told(PersonId who) {
        TestViewers.enter(who);
        var news = notifications.unseen();
        assertThat(news).allMatch(each -> !each.item().name().isEmpty());
        return news.stream().map(News::words).toList();
    }

    private List<News> all(PersonId who) {
        TestViewers.enter(who);
        return notifications.of(null, false, 50);
    }

    private List<NamedItem> named(PersonId who) {
        TestViewers.enter(who);
        return notifications.followed();
    }

    private String name(PersonId person) {
        return people.find(person).orElseThrow().username();
    }

    private long mentioned(PersonId person) {
        return database.sql("select count(*) from mention where person_id = ?")
                .param(person.value())
                .query(Long.class)
                .single();
    }

    private long rows(TopicId topic) {
        return database.sql("select count(*) from news where whole_id = ?")
                .param(topic.value())
                .query(Long.class)
                .single();
    }

    /** Moves the stored news about the topic, and the time from which people follow it, into the past. */
    private void age(TopicId topic, Duration by) {
        database.sql("update news set happened_at = happened_at - interval ? second where whole_id = ?")
                .params(by.toSeconds(), topic.value())
                .update();
        database.sql("update follow set since = since - interval ? second where thing_id = ?")
                .params(by.toSeconds(), topic.value())
                .update();
    }

    private TopicId open(PersonId by, Marking marking) {
        TestViewers.enter(by);
        return topics.open(new OpenTopic(
                room, TopicKind.QUESTION, "Servers", "Where are they?", Locale.ENGLISH, marking, List.of()));
    }

    private PostId opening(TopicId topic) {
        return topics.posts(topic, null, 1).getFirst().id();
    }

    private PostId reply(PersonId by, TopicId to, Marking marking) {
        return reply(by, to, marking, "Here.");
    }

    private PostId reply(PersonId by, TopicId to, Marking marking, String words) {
        TestViewers.enter(by);
        return topics.reply(new ReplyTo(to, words, Locale.ENGLISH, marking, List.of()));
    }

    private DocumentId file(PersonId by, Marking marking) {
        TestViewers.enter(by);
        return documents.file(new FileDocument(room, marking, "report.txt"), bytes("A report."));
    }

    private void replace(PersonId by, DocumentId paper, Marking marking) {
        TestViewers.enter(by);
        documents.replace(new ReplaceDocument(paper, marking, "report.txt", "Dates"), bytes("Another report."));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
