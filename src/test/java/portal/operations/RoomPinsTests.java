package portal.operations;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.PortalTest;
import portal.access.Classification;
import portal.access.Marking;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.documents.TestRoom;
import portal.operations.StreamFilter.Scope;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.topics.OpenTopic;
import portal.topics.TopicKind;
import portal.topics.Topics;

/** Tests pins in a room: authors and stewards pin, and a hidden item is not pinned for those who may not read it. */
@PortalTest
class RoomPinsTests {
    private static final Marking AMBER =
            Marking.of(Classification.FOR_OFFICIAL_USE_ONLY, Tlp.AMBER, SourceType.APPROVED_AGENCY);
    private static final Marking NOT_KENYA = AMBER.withExcluded(Set.of(CountryCode.of("KE")));

    @Autowired
    RoomPins pins;

    @Autowired
    PinTable table;

    @Autowired
    Clock clock;

    @Autowired
    RoomStream stream;

    @Autowired
    Topics topics;

    @Autowired
    TestRoom rooms;

    @Autowired
    TestPeople town;

    @Autowired
    JdbcClient database;

    private PersonId steward;
    private PersonId lim;
    private PersonId amina;
    private SpaceId room;

    @BeforeEach
    void room() {
        steward = town.somebody(GENERAL_SECRETARIAT, null);
        lim = town.somebody(NATIONAL_AGENCY, "SG");
        amina = town.somebody(NATIONAL_AGENCY, "KE");
        room = rooms.openedBy(steward, lim, amina);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void an_outsider_cannot_tell_a_pin_from_nothing() { // NL-01
        var topic = open("The server", AMBER);
        pins.pin(room, topic);
        TestViewers.enter(town.somebody(NATIONAL_AGENCY, "NZ"));
        assertThatThrownBy(() -> pins.of(room)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pins.pin(room, topic)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pins.unpin(room, topic)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_author_and_the_steward_pin_and_nobody_else() {
        var topic = open("The server", AMBER);
        TestViewers.enter(amina);
        assertThatThrownBy(() -> pins.pin(room, topic)).isInstanceOf(Refused.class);
        TestViewers.enter(lim);
        pins.pin(room, topic);
        TestViewers.enter(amina);
        assertThat(titles()).containsExactly("The server");
        assertThatThrownBy(() -> pins.unpin(room, topic)).isInstanceOf(Refused.class);
        TestViewers.enter(steward);
        pins.unpin(room, topic);
        assertThat(titles()).isEmpty();
    }

    @Test
    void what_a_reader_may_not_see_is_not_pinned_for_them_and_takes_no_place_from_them() { // AC-18
        for (var n = 0; n < RoomPins.MOST; n++) pins.pin(room, open("Hidden " + n, NOT_KENYA));
        var one = open("One too many", AMBER);
        assertThatThrownBy(() -> pins.pin(room, one))
                .isInstanceOf(Refused.class)
                .hasMessage("operations.refused.pins");
        TestViewers.enter(amina);
        assertThat(titles()).isEmpty();
        assertThat(stream.page(room, StreamFilter.EVERYTHING.in(Scope.PINNED), null, 20))
                .isEmpty();
        var own = opened(amina, "Mine", AMBER);
        pins.pin(room, own);
        assertThat(titles()).containsExactly("Mine");
    }

    @Test
    void pins_that_a_reader_may_not_see_push_out_none_that_they_may() { // NL-06
        var seen = open("The server", AMBER);
        pins.pin(room, seen);
        for (var n = 0; n < 250; n++)
            table.put(room, UUID.randomUUID(), lim, clock.instant().plusSeconds(1));
        assertThat(titles()).containsExactly("The server");
        assertThat(stream.page(room, StreamFilter.EVERYTHING.in(Scope.PINNED), null, 20))
                .hasSize(1);
    }

    @Test
    void a_pin_is_of_an_item_of_the_room_only() {
        var topic = open("The server", AMBER);
        var other = rooms.openedBy(steward, lim);
        assertThatThrownBy(() -> pins.pin(other, topic)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pins.pin(room, UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_is_pinned_in_a_closed_room() { // AC-25
        var topic = open("The server", AMBER);
        pins.pin(room, topic);
        database.sql("update space set state = 'CLOSED' where id = ?")
                .param(room.value())
                .update();
        assertThatThrownBy(() -> pins.unpin(room, topic))
                .isInstanceOf(Refused.class)
                .hasMessage("access.refused.state");
        assertThat(titles()).containsExactly("The server");
    }

    private UUID open(String title, Marking marking) {
        return opened(lim, title, marking);
    }

    private UUID opened(PersonId author, String title, Marking marking) {
        TestViewers.enter(author);
        return topics.open(new OpenTopic(room, TopicKind.DISCUSSION, title, "Where?", ENGLISH, marking, List.of()))
                .value();
    }

    private List<String> titles() {
        return pins.of(room).stream().map(item -> item.title()).toList();
    }
}
