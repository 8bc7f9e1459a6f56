package portal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Role.ADMIN;
import static portal.people.Role.COORDINATOR;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.documents.DocumentId;
import portal.documents.TestRoom;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Tests what the home page tells an officer about the rooms that the officer takes part in. */
@PortalTest
class OfficerDeskTests {
    @Autowired
    OfficerDesk desk;

    @Autowired
    ReadingRequests readings;

    @Autowired
    RoomVisits visits;

    @Autowired
    Parties parties;

    @Autowired
    TestOperations operations;

    @Autowired
    TestRoom reading;

    @Autowired
    TestPeople town;

    private PersonId coordinator;
    private PersonId fijian;
    private PersonId tongan;
    private SpaceId room;

    @BeforeEach
    void build() {
        coordinator = town.somebody(GENERAL_SECRETARIAT, null, COORDINATOR);
        fijian = town.somebody(NATIONAL_AGENCY, "FJ");
        tongan = town.somebody(NATIONAL_AGENCY, "TO");
        room = operations.active(coordinator, "TURNSTONE", fijian, tongan);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void nobody_outside_a_room_is_told_of_anything_in_it() { // NL-06
        askToRead(file(fijian), Set.of());
        for (var other : List.of(
                town.somebody(NATIONAL_AGENCY, "NZ"),
                operations.bureau(CountryCode.of("FJ")).getFirst(),
                town.somebody(GENERAL_SECRETARIAT, null, ADMIN))) {
            TestViewers.enter(other);
            assertThat(desk.toRead()).isEmpty();
            assertThat(desk.unread()).isEmpty();
        }
    }

    @Test
    void an_item_stands_on_home_until_its_reader_has_confirmed_or_is_removed() { // AC-23
        var item = file(fijian);
        askToRead(item, Set.of());
        assertThat(desk.toRead()).as("its author is not asked").isEmpty();
        TestViewers.enter(coordinator);
        assertThat(desk.toRead()).hasSize(1);
        readings.confirm(room, item.value());
        assertThat(desk.toRead()).isEmpty();
        TestViewers.enter(tongan);
        assertThat(desk.toRead()).singleElement().matches(one -> one.room().id().equals(room));
        TestViewers.enter(coordinator);
        parties.remove(room, tongan);
        TestViewers.enter(tongan);
        assertThat(desk.toRead()).isEmpty();
    }

    @Test
    void only_the_asked_countries_are_asked() {
        var colleague = town.somebody(NATIONAL_AGENCY, "FJ");
        operations.takesPart(room, colleague);
        askToRead(file(fijian), Set.of(CountryCode.of("FJ")));
        TestViewers.enter(colleague);
        assertThat(desk.toRead()).hasSize(1);
        TestViewers.enter(tongan);
        assertThat(desk.toRead()).isEmpty();
    }

    @Test
    void what_others_add_after_the_last_visit_is_unread_and_nothing_else() { // NL-06
        TestViewers.enter(tongan);
        visits.seeAll(room);
        assertThat(desk.unread()).isEmpty();
        file(tongan);
        assertThat(desk.unread()).isEmpty();
        file(fijian);
        TestViewers.enter(tongan);
        assertThat(desk.unread())
                .singleElement()
                .matches(unread -> unread.room().id().equals(room) && unread.items() == 1);
        visits.seeAll(room);
        assertThat(desk.unread()).isEmpty();
    }

    private DocumentId file(PersonId author) {
        TestViewers.enter(author);
        return reading.file(room, "report.txt", "Seen by few");
    }

    /**
     * Asks these countries to read an item; if there are none, all its readers. The viewer must be the author of the
     * item.
     */
    private void askToRead(DocumentId item, Set<CountryCode> countries) {
        readings.ask(new AskForReading(room, item.value(), countries));
    }
}
