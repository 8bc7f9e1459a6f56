package portal.operations.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;
import static portal.people.Role.COORDINATOR;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.Exclusions;
import portal.access.SpaceId;
import portal.access.StandingExclusion;
import portal.documents.Documents;
import portal.documents.TestRoom;
import portal.operations.TestOperations;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.ui.PageTest;

/** Tests the pages of the desks, as a bureau, a coordinator and others see them. */
@PortalTest
class DeskViewTests extends PageTest {
    private static final CountryCode FJ = CountryCode.of("FJ");
    private static final CountryCode TO = CountryCode.of("TO");
    private static final String NOT_FOUND = "Nothing to show here";

    @Autowired
    TestOperations operations;

    @Autowired
    Exclusions exclusions;

    @Autowired
    Documents documents;

    @Autowired
    TestRoom reading;

    @Autowired
    TestPeople town;

    private PersonId coordinator;
    private PersonId fijian;
    private PersonId tongan;
    private PersonId bureau;
    private SpaceId room;

    @BeforeEach
    void build() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        coordinator = town.somebody(GENERAL_SECRETARIAT, null, COORDINATOR);
        fijian = town.named("Sefa of Fiji", NATIONAL_AGENCY, "FJ");
        tongan = town.named("Mele of Tonga", NATIONAL_AGENCY, "TO");
        bureau = operations.bureau(FJ).getFirst();
        room = operations.active(coordinator, "AVOCET", fijian, tongan);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void the_desks_are_not_there_for_others() { // NL-01
        for (var other : List.of(fijian, coordinator)) {
            TestViewers.enter(other);
            assertThat(shown("operations/bureau")).contains(NOT_FOUND);
            assertThat(shown("operations/bureau/" + room.value())).contains(NOT_FOUND);
        }
        TestViewers.enter(fijian);
        assertThat(shown("operations/desk")).contains(NOT_FOUND);
        TestViewers.enter(operations.bureau(CountryCode.of("NZ")).getFirst());
        assertThat(shown("operations/bureau/" + room.value())).contains(NOT_FOUND);
    }

    @Test
    void a_bureau_excludes_a_country_says_what_that_hides_and_lifts_it_again() { // AC-17, AC-21
        TestViewers.enter(fijian);
        reading.file(room, "report.txt", "Seen by few");
        TestViewers.enter(bureau);
        assertThat(shown("operations/bureau/" + room.value())).contains("AVOCET", "No country is excluded");
        country().setValue(TO);
        press("Exclude");
        assertThat($(Dialog.class).single().getElement().getTextRecursively())
                .contains("1 item of your country is hidden from Tonga");
        confirm();
        assertThat(exclusions.standing(room))
                .extracting(StandingExclusion::country)
                .containsExactly(TO);
        assertThat(text()).contains("Tonga", "Lift");
        press("Lift");
        confirm();
        assertThat(exclusions.standing(room)).isEmpty();
        assertThat(text()).contains("No country is excluded");
    }

    @Test
    void a_bureau_sees_who_opened_an_item_of_its_country() {
        TestViewers.enter(fijian);
        var item = reading.file(room, "report.txt", "Seen by few");
        TestViewers.enter(tongan);
        documents.card(item);
        TestViewers.enter(bureau);
        UI.getCurrent().navigate("operations");
        UI.getCurrent().navigate("operations/bureau", QueryParameters.of("tab", "touched"));
        assertThat(text()).contains("Mele of Tonga", "Tonga", "AVOCET").doesNotContain("Sefa of Fiji");
    }

    @Test
    void the_desk_of_a_coordinator_shows_the_time_that_is_left_and_who_has_not_answered() {
        operations.approved(coordinator, "SHELDUCK", FJ);
        TestViewers.enter(coordinator);
        assertThat(shown("operations/desk"))
                .contains("AVOCET", "SHELDUCK", "days left", "Fiji has not opened the invitation");
    }

    private String shown(String address) {
        UI.getCurrent().navigate("operations");
        UI.getCurrent().navigate(address);
        return text();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<CountryCode> country() {
        return (ComboBox<CountryCode>) $(ComboBox.class).first();
    }
}
