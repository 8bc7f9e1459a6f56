package portal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Affiliation.NCB;
import static portal.people.Role.ADMIN;
import static portal.people.Role.AUDITOR;
import static portal.people.Role.COORDINATOR;
import static portal.people.Role.NCB_OFFICER;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.NotFound;
import portal.access.SpaceId;
import portal.audit.ItemTouch;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.TestRoom;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Tests the desk of a national bureau: what waits for it, and what others do with the items of its country (C-15). */
@PortalTest
class BureauDeskTests {
    private static final CountryCode FJ = CountryCode.of("FJ");

    @Autowired
    BureauDesk desk;

    @Autowired
    Parties parties;

    @Autowired
    TestOperations operations;

    @Autowired
    Documents documents;

    @Autowired
    TestRoom reading;

    @Autowired
    TestPeople town;

    private PersonId coordinator;
    private PersonId fijian;
    private PersonId tongan;
    private List<PersonId> bureau;

    @BeforeEach
    void people() {
        coordinator = town.somebody(GENERAL_SECRETARIAT, null, COORDINATOR);
        fijian = town.somebody(NATIONAL_AGENCY, "FJ");
        tongan = town.somebody(NATIONAL_AGENCY, "TO");
        bureau = operations.bureau(FJ);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void nobody_but_a_bureau_has_such_a_desk_and_another_bureau_finds_nothing_of_the_operation() { // NL-01, NL-19
        var room = operations.active(coordinator, "CURLEW", fijian, tongan);
        for (var other : List.of(
                coordinator,
                fijian,
                town.somebody(GENERAL_SECRETARIAT, null, ADMIN),
                town.somebody(GENERAL_SECRETARIAT, null, AUDITOR))) {
            TestViewers.enter(other);
            assertThat(desk.waiting()).isEmpty();
            assertThatThrownBy(() -> desk.operations()).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> desk.operation(room)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> desk.touching(null, null, 9)).isInstanceOf(NotFound.class);
        }
        TestViewers.enter(town.somebody(NCB, "NZ", NCB_OFFICER));
        assertThat(desk.operations()).noneMatch(line -> line.room().equals(room));
        assertThatThrownBy(() -> desk.operation(room)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.operation(SpaceId.random())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.touching(room, null, 9)).isInstanceOf(NotFound.class);
        assertThat(desk.touching(null, null, 9)).isEmpty();
    }

    @Test
    void an_invitation_waits_until_it_is_answered_and_a_nomination_until_a_second_officer_decides() { // C-14
        var room = operations.approved(coordinator, "DUNLIN", FJ);
        TestViewers.enter(bureau.getFirst());
        assertThat(waiting(room)).containsExactly(DeskTask.INVITATION);
        parties.nominate(room, fijian);
        assertThat(waiting(room)).as("the nominator does not approve").isEmpty();
        TestViewers.enter(bureau.getLast());
        assertThat(desk.waiting())
                .filteredOn(line -> line.room().equals(room))
                .singleElement()
                .matches(line -> line.task() == DeskTask.NOMINATION)
                .matches(line -> line.person() != null && line.person().id().equals(fijian));
        parties.approveNomination(room, fijian);
        assertThat(waiting(room)).isEmpty();
    }

    @Test
    void the_desk_tells_what_others_did_with_the_items_of_the_country_in_one_operation_or_in_all() { // AC-02
        var one = operations.active(coordinator, "GODWIT", fijian, tongan);
        var other = operations.active(coordinator, "PLOVER", fijian, tongan);
        var items = List.of(file(one, fijian), file(other, fijian), file(one, tongan));
        for (var reader : List.of(tongan, fijian)) {
            TestViewers.enter(reader);
            items.forEach(documents::card);
        }
        TestViewers.enter(bureau.getFirst());
        assertThat(desk.touching(one, null, 9))
                .extracting(ItemTouch::item)
                .extracting(item -> item.id())
                .containsExactly(items.getFirst().value());
        assertThat(desk.touching(null, null, 99))
                .extracting(touch -> touch.item().id())
                .contains(items.get(0).value(), items.get(1).value())
                .doesNotContain(items.get(2).value());
        assertThat(desk.touching(one, null, 9)).allMatch(ItemTouch::isNamed);
    }

    @Test
    void whoever_changed_an_item_without_reading_it_is_not_named_to_a_bureau_outside_the_room() { // NL-19
        var room = operations.active(coordinator, "SANDERLING", fijian, tongan);
        var item = file(room, fijian);
        TestViewers.enter(coordinator);
        documents.retitle(item, "Another title");
        TestViewers.enter(bureau.getFirst());
        assertThat(desk.touching(room, null, 9))
                .filteredOn(touch -> touch.what().equals("documents.fact.DocumentDescribed"))
                .singleElement()
                .matches(touch -> !touch.isNamed());
    }

    private List<DeskTask> waiting(SpaceId room) {
        return desk.waiting().stream()
                .filter(line -> line.room().equals(room))
                .map(DeskLine::task)
                .toList();
    }

    private DocumentId file(SpaceId room, PersonId author) {
        TestViewers.enter(author);
        return reading.file(room, "report.txt", "Seen by few");
    }
}
