package portal.operations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.people.Affiliation;
import portal.people.Agencies;
import portal.people.AgencyId;
import portal.people.AgencyName;
import portal.people.CountryCode;
import portal.people.Register;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.ui.PageTest;

/** Tests the page on which a bureau approves and suspends the agencies of its country (DP-06). */
@PortalTest
class AgenciesViewTests extends PageTest {
    private static final String ADDRESS = "operations/agencies";
    private static final String COUNTRY = "MT";

    @Autowired
    TestPeople town;

    @Autowired
    Register register;

    @Autowired
    Agencies agencies;

    private final String name = "Port police " + UUID.randomUUID();

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void whoever_is_no_officer_of_a_bureau_finds_no_such_page() {
        TestViewers.enter(town.somebody(Affiliation.NATIONAL_AGENCY, COUNTRY));
        UI.getCurrent().navigate(ADDRESS);
        assertThat(getCurrentView()).isNotInstanceOf(AgenciesView.class);
    }

    @Test
    void a_bureau_suspends_an_agency_with_a_reason_and_approves_it_again() {
        var agency = agency();
        TestViewers.enter(town.somebody(Affiliation.NCB, COUNTRY, Role.NCB_OFFICER));
        UI.getCurrent().navigate(ADDRESS);
        pressLabelled("Suspend " + name);
        pressInDialog();
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        assertThat(agencies.isApprovedToEngage(agency)).isTrue();
        test($(TextArea.class).single()).setValue("Under inquiry");
        pressInDialog();
        assertThat(agencies.isApprovedToEngage(agency)).isFalse();
        assertThat(page()).contains(name, "not approved", "Under inquiry");
        pressLabelled("Approve " + name);
        assertThat(agencies.isApprovedToEngage(agency)).isTrue();
    }

    private AgencyId agency() {
        town.agency(COUNTRY); // registers the country
        var agency = register.agency(CountryCode.of(COUNTRY), new AgencyName(name, name, name, name));
        town.somebody(Affiliation.NATIONAL_AGENCY, COUNTRY, agency, 3);
        return agency;
    }

    private void pressLabelled(String label) {
        test($view(Button.class).withAttribute("aria-label", label).single()).click();
    }

    private void pressInDialog() {
        test($(Button.class, $(Dialog.class).single()).withText("Suspend").single())
                .click();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
