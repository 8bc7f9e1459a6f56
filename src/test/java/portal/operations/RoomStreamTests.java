package portal.operations;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.TestClock;
import portal.access.Classification;
import portal.access.Justification;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.StreamMark;
import portal.access.Tlp;
import portal.documents.TestRoom;
import portal.operations.StreamFilter.Scope;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.topics.OpenTopic;
import portal.topics.PostId;
import portal.topics.ReplyTo;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;

/** Tests the stream of a room with members from three countries, from some of whom items are hidden. */
@PortalTest
class RoomStreamTests {
    private static final Marking AMBER =
            Marking.of(Classification.FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY);
    private static final Marking NOT_KENYA = AMBER.withExcluded(Set.of(CountryCode.of("KE")));
    private static final StreamFilter ALL = StreamFilter.EVERYTHING;

    @Autowired
    RoomStream stream;

    @Autowired
    RoomVisits visits;

    @Autowired
    RoomChanges changes;

    @Autowired
    Topics topics;

    @Autowired
    TestRoom rooms;

    @Autowired
    TestPeople town;

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
        room = rooms.openedBy(town.somebody(GENERAL_SECRETARIAT, null), lim, amina, souza);
        clock.stop();
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void an_outsider_cannot_tell_the_stream_of_a_room_from_nothing() { // NL-01
        open(lim, "The server", AMBER);
        TestViewers.enter(town.somebody(NATIONAL_AGENCY, "NZ"));
        assertThatThrownBy(() -> stream.page(room, ALL, null, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stream.unread(room)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stream.marks(room, ALL, Instant.EPOCH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stream.parts(room)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> visits.arrive(room)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> visits.here(room)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> visits.seeAll(room)).isInstanceOf(NotFound.class);
    }

    @Test
    void posts_and_documents_stand_in_one_list_the_newest_first() {
        var topic = open(lim, "The server", AMBER);
        clock.advance(Duration.ofMinutes(1));
        as(amina);
        rooms.file(room, "report.txt", "A report.");
        clock.advance(Duration.ofMinutes(1));
        reply(souza, topic, AMBER);
        assertThat(titles(lim)).containsExactly("The server", "report", "The server");
        as(lim);
        assertThat(stream.page(room, ALL, null, 10))
                .extracting(entry -> entry.item().words())
                .containsExactly("topics.stream.answered", "documents.stream.filed", "topics.stream.opened");
        assertThat(stream.page(room, ALL, null, 10).getLast().item().answers()).isEqualTo(1);
    }

    @Test
    void a_hidden_item_leaves_no_gap_no_count_and_no_answer_behind() { // AC-18
        var topic = open(lim, "The server", AMBER);
        as(amina);
        visits.arrive(room);
        var before = stream.page(room, ALL, null, 10);
        clock.advance(Duration.ofMinutes(1));
        open(souza, "Without Kenya", NOT_KENYA);
        reply(souza, topic, NOT_KENYA);
        as(amina);
        assertThat(stream.page(room, ALL, null, 10)).isEqualTo(before);
        assertThat(stream.page(room, ALL, null, 1)).isEqualTo(before);
        assertThat(stream.unread(room)).isZero();
        assertThat(stream.marks(room, ALL, Instant.EPOCH)).hasSize(1);
        assertThat(titles(lim)).hasSize(3);
    }

    @Test
    void a_retracted_post_is_no_longer_in_the_stream() {
        var topic = open(lim, "The server", AMBER);
        var answer = reply(souza, topic, AMBER);
        reply(amina, topic, AMBER);
        as(souza);
        topics.retract(answer, new Justification("Wrong room"));
        as(lim);
        assertThat(stream.page(room, ALL, null, 10))
                .extracting(entry -> entry.item().answers())
                .containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void pages_of_entries_of_the_same_moment_repeat_nothing_and_leave_nothing_out() {
        for (var n = 0; n < 5; n++) {
            open(lim, "Topic " + n, AMBER);
            rooms.file(room, "report" + n + ".txt", "Report " + n);
        }
        as(amina);
        var whole = stream.page(room, ALL, null, 50);
        var paged = new ArrayList<StreamEntry>();
        @Nullable StreamEntry last = null;
        for (var page = stream.page(room, ALL, last, 3); !page.isEmpty(); page = stream.page(room, ALL, last, 3)) {
            paged.addAll(page);
            last = page.getLast();
        }
        assertThat(whole).hasSize(10).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void filters_leave_only_a_part_a_country_or_a_classification() {
        open(lim, "The server", AMBER);
        open(souza, "The domain", AMBER.withClassification(Classification.RESTRICTED));
        as(lim);
        rooms.file(room, "report.txt", "A report.");
        as(amina);
        assertThat(titles(new StreamFilter(Scope.ALL, "documents", null, null))).containsExactly("report");
        assertThat(titles(new StreamFilter(Scope.ALL, "posts", null, null)))
                .containsExactlyInAnyOrder("The domain", "The server");
        assertThat(titles(new StreamFilter(Scope.ALL, null, CountryCode.of("BR"), null)))
                .containsExactly("The domain");
        assertThat(titles(new StreamFilter(Scope.ALL, "posts", null, Classification.RESTRICTED)))
                .containsExactly("The domain");
        assertThat(titles(new StreamFilter(Scope.ALL, null, CountryCode.of("FR"), null)))
                .isEmpty();
        assertThat(titles(new StreamFilter(Scope.ALL, "no such part", null, null)))
                .isEmpty();
    }

    @Test
    void what_others_added_after_the_last_visit_is_unread_and_is_counted_as_it_is_listed() {
        open(souza, "Before", AMBER);
        as(lim);
        visits.arrive(room);
        clock.advance(RoomVisits.PAUSE.plusMinutes(1));
        open(lim, "My own", AMBER);
        open(souza, "After", AMBER);
        as(lim);
        assertThat(visits.arrive(room)).isBefore(clock.instant());
        assertThat(stream.unread(room)).isEqualTo(1);
        assertThat(titles(ALL.in(Scope.UNREAD))).containsExactly("After");
        assertThat(stream.page(room, ALL, null, 10))
                .filteredOn(StreamEntry::isUnread)
                .singleElement()
                .satisfies(entry -> assertThat(entry.item().title()).isEqualTo("After"));
        clock.advance(Duration.ofMinutes(1));
        visits.seeAll(room);
        assertThat(stream.unread(room)).isZero();
    }

    @Test
    void the_beginning_of_a_post_is_not_shown_where_each_reading_is_logged() {
        open(lim, "Open words", AMBER);
        open(lim, "Logged words", AMBER.withClassification(Classification.RESTRICTED));
        as(amina);
        assertThat(stream.page(room, ALL, null, 10))
                .allSatisfy(entry -> assertThat(entry.item().beginning())
                        .isEqualTo(entry.item().title().equals("Logged words") ? "" : "Where is it?"));
    }

    @Test
    void an_open_page_learns_that_something_happened_in_its_room_and_asks_with_its_own_rights() { // NL-14
        open(lim, "The server", AMBER);
        as(amina);
        var since = clock.instant();
        var before = changes.of(Set.of(room));
        clock.advance(Duration.ofSeconds(1));
        open(souza, "Without Kenya", NOT_KENYA);
        open(souza, "For all", AMBER);
        as(amina);
        assertThat(changes.of(Set.of(room))).isNotEqualTo(before).containsKey(room);
        assertThat(stream.marks(room, ALL, since))
                .extracting(StreamMark::author)
                .containsExactly(souza.value());
    }

    @Test
    void only_people_who_may_enter_are_seen_in_the_room_while_their_page_is_open() { // AC-18
        as(souza);
        visits.arrive(room);
        as(lim);
        visits.arrive(room);
        assertThat(visits.here(room)).extracting(person -> person.id()).containsExactly(souza);
        clock.advance(RoomVisits.FRESH.plusSeconds(1));
        assertThat(visits.here(room)).isEmpty();
        as(souza);
        assertThat(visits.here(room)).extracting(person -> person.id()).containsExactly(lim);
    }

    private void as(PersonId person) {
        TestViewers.enter(person);
    }

    private TopicId open(PersonId author, String title, Marking marking) {
        as(author);
        return topics.open(
                new OpenTopic(room, TopicKind.DISCUSSION, title, "Where is it?", ENGLISH, marking, List.of()));
    }

    private PostId reply(PersonId author, TopicId topic, Marking marking) {
        as(author);
        return topics.reply(new ReplyTo(topic, "Here.", ENGLISH, marking, List.of()));
    }

    private List<String> titles(PersonId reader) {
        as(reader);
        return titles(ALL);
    }

    private List<String> titles(StreamFilter filter) {
        return stream.page(room, filter, null, 10).stream()
                .map(entry -> entry.item().title())
                .toList();
    }
}
