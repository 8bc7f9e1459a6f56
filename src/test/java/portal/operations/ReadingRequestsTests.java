package portal.operations;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.Classification;
import portal.access.Holder;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.documents.TestRoom;
import portal.notifications.Notifications;
import portal.operations.StreamFilter.Scope;
import portal.people.CountryCode;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.topics.OpenTopic;
import portal.topics.TopicKind;
import portal.topics.Topics;

/** Tests requests to read an item of a room, and messages to all participants. */
@PortalTest
class ReadingRequestsTests {
    private static final Marking AMBER =
            Marking.of(Classification.FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY);
    private static final Marking NOT_KENYA = AMBER.withExcluded(Set.of(CountryCode.of("KE")));

    @Autowired
    ReadingRequests readings;

    @Autowired
    RoomMessages messages;

    @Autowired
    RoomStream stream;

    @Autowired
    Notifications notifications;

    @Autowired
    Topics topics;

    @Autowired
    ReadingTable table;

    @Autowired
    OfficerDesk desk;

    @Autowired
    Clock clock;

    @Autowired
    Spaces spaces;

    @Autowired
    TestRoom rooms;

    @Autowired
    TestPeople town;

    private PersonId steward;
    private PersonId lim;
    private PersonId amina;
    private PersonId souza;
    private SpaceId room;

    @BeforeEach
    void room() {
        steward = town.somebody(GENERAL_SECRETARIAT, null);
        lim = town.somebody(NATIONAL_AGENCY, "SG");
        amina = town.somebody(NATIONAL_AGENCY, "KE");
        souza = town.somebody(NATIONAL_AGENCY, "BR");
        room = rooms.openedBy(steward, lim, amina, souza);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void an_outsider_cannot_tell_a_request_from_nothing() { // NL-01
        var topic = open(AMBER);
        ask(topic);
        TestViewers.enter(town.somebody(NATIONAL_AGENCY, "NZ"));
        assertThatThrownBy(() -> ask(topic)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readings.confirm(room, topic)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readings.withdraw(room, topic)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readings.progress(room, topic)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readings.pending(room)).isInstanceOf(NotFound.class);
    }

    @Test
    void each_reader_who_is_asked_confirms_and_the_asker_sees_who_has() {
        var topic = open(AMBER);
        ask(topic);
        TestViewers.enter(amina);
        assertThat(readings.pending(room)).hasSize(1);
        assertThat(stream.page(room, StreamFilter.EVERYTHING.in(Scope.TO_READ), null, 10))
                .hasSize(1);
        readings.confirm(room, topic);
        readings.confirm(room, topic);
        assertThat(readings.pending(room)).isEmpty();
        assertThat(stream.page(room, StreamFilter.EVERYTHING, null, 10))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(Objects.requireNonNull(entry.reading()).isConfirmed())
                            .isTrue();
                    assertThat(entry.reading().isPending()).isFalse();
                });
        assertThatThrownBy(() -> readings.progress(room, topic)).isInstanceOf(Refused.class);
        TestViewers.enter(lim);
        assertThat(readings.progress(room, topic).confirmed())
                .extracting(PersonCard::id)
                .containsExactly(amina);
        assertThat(readings.progress(room, topic).pending())
                .extracting(PersonCard::id)
                .containsExactlyInAnyOrder(souza, steward);
    }

    @Test
    void only_officers_of_the_chosen_countries_are_asked() {
        var topic = open(AMBER);
        readings.ask(new AskForReading(room, topic, Set.of(CountryCode.of("BR"))));
        assertThat(readings.progress(room, topic).pending())
                .extracting(PersonCard::id)
                .containsExactly(souza);
        TestViewers.enter(amina);
        assertThat(readings.pending(room)).isEmpty();
        assertThat(stream.page(room, StreamFilter.EVERYTHING, null, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reading()).isNull());
        assertThatThrownBy(() -> readings.confirm(room, topic)).isInstanceOf(NotFound.class);
    }

    @Test
    void who_may_not_read_an_item_is_neither_asked_nor_listed_and_who_loses_access_disappears() { // AC-18
        var topic = open(NOT_KENYA);
        assertThatThrownBy(() -> readings.ask(new AskForReading(room, topic, Set.of(CountryCode.of("KE")))))
                .isInstanceOf(Refused.class)
                .hasMessage("operations.refused.nobody-reads");
        ask(topic);
        TestViewers.enter(amina);
        assertThat(readings.pending(room)).isEmpty();
        assertThatThrownBy(() -> readings.confirm(room, topic)).isInstanceOf(NotFound.class);
        TestViewers.enter(souza);
        readings.confirm(room, topic);
        TestViewers.enter(steward);
        spaces.revoke(room, Holder.person(souza));
        assertThat(readings.progress(room, topic).confirmed()).isEmpty();
        assertThat(readings.progress(room, topic).pending())
                .extracting(PersonCard::id)
                .containsExactly(steward);
    }

    @Test
    void requests_about_what_a_reader_may_not_see_push_out_none_that_they_may() { // NL-06
        var topic = open(AMBER);
        ask(topic);
        for (var n = 0; n < 250; n++)
            table.put(room, UUID.randomUUID(), Set.of(), lim, clock.instant().plusSeconds(1));
        TestViewers.enter(amina);
        assertThat(readings.pending(room)).hasSize(1);
        assertThat(desk.toRead()).hasSize(1);
    }

    @Test
    void a_new_request_begins_anew_and_a_withdrawn_one_is_gone() {
        var topic = open(AMBER);
        ask(topic);
        TestViewers.enter(souza);
        readings.confirm(room, topic);
        TestViewers.enter(lim);
        ask(topic);
        assertThat(readings.progress(room, topic).confirmed()).isEmpty();
        readings.withdraw(room, topic);
        assertThatThrownBy(() -> readings.progress(room, topic)).isInstanceOf(NotFound.class);
        TestViewers.enter(souza);
        assertThat(readings.pending(room)).isEmpty();
    }

    @Test
    void a_message_to_all_reaches_every_participant_who_may_read_it() {
        TestViewers.enter(lim);
        assertThatThrownBy(() -> messages.send(message(AMBER))).isInstanceOf(Refused.class);
        TestViewers.enter(steward);
        var topic = messages.send(message(NOT_KENYA));
        TestViewers.enter(souza);
        assertThat(topics.card(topic).kind()).isEqualTo(TopicKind.ANNOUNCEMENT);
        assertThat(notifications.unseen()).anyMatch(news -> news.subject().equals(topic.value()));
        TestViewers.enter(amina);
        assertThat(notifications.unseen()).noneMatch(news -> news.subject().equals(topic.value()));
    }

    private SendRoomMessage message(Marking marking) {
        return new SendRoomMessage(room, "We begin at six", "Everybody calls in at five.", ENGLISH, marking);
    }

    private void ask(UUID item) {
        readings.ask(new AskForReading(room, item, Set.of()));
    }

    private UUID open(Marking marking) {
        TestViewers.enter(lim);
        return topics.open(
                        new OpenTopic(room, TopicKind.DISCUSSION, "The server", "Where?", ENGLISH, marking, List.of()))
                .value();
    }
}
