package portal.operations.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.people.Affiliation.GENERAL_SECRETARIAT;
import static portal.people.Affiliation.NATIONAL_AGENCY;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.access.SpaceId;
import portal.operations.OperationState;
import portal.operations.Operations;
import portal.operations.TestOperations;
import portal.people.PersonId;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.ui.PageTest;

/** Tests the pages on which an operation is proposed, approved, changed and suspended. */
@PortalTest
class OperationStatePageTests extends PageTest {
    @Autowired
    Operations operations;

    @Autowired
    TestOperations rooms;

    @Autowired
    TestPeople town;

    private PersonId coordinator;
    private String codename;

    @BeforeEach
    void people() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        coordinator = town.somebody(GENERAL_SECRETARIAT, null, Role.COORDINATOR);
        codename = "DOTTEREL " + UUID.randomUUID().toString().substring(0, 8);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_head_approves_what_waits_and_the_coordinator_sees_what_comes_next() {
        TestViewers.enter(coordinator);
        var room = operations.propose(rooms.plan(codename));
        state(room);
        assertThat(text())
                .contains("Proposed", "This can be done by: A head of operations who has not proposed it.")
                .contains("Change details");
        TestViewers.enter(town.somebody(GENERAL_SECRETARIAT, null, Role.OPERATIONS_HEAD));
        UI.getCurrent().navigate("operations");
        assertThat(text()).contains("Waits for you", codename);
        $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel()
                        .filter(("Approve: " + codename)::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .click();
        confirm();
        TestViewers.enter(coordinator);
        state(room);
        assertThat(text())
                .contains("Approved", "It becomes active by itself once officers of two countries take part.")
                .contains("Close operation");
    }

    @Test
    void the_coordinator_changes_the_objective_and_suspends_with_a_reason() {
        var room = rooms.active(coordinator, codename, town.somebody(NATIONAL_AGENCY, "SG"));
        TestViewers.enter(coordinator);
        state(room);
        press("Change details");
        area("Objective").setValue("Find the harbours");
        press("Save changes");
        assertThat(operations.card(room).objective()).isEqualTo("Find the harbours");
        state(room);
        press("Suspend");
        press("Suspend operation");
        assertThat(area("Reason").isInvalid()).isTrue();
        area("Reason").setValue("The server has moved");
        press("Suspend operation");
        assertThat(operations.card(room).state()).isEqualTo(OperationState.SUSPENDED);
        state(room);
        assertThat(text()).contains("Suspended", "The server has moved", "Resume");
    }

    private void state(SpaceId room) {
        UI.getCurrent().navigate("operations");
        UI.getCurrent().navigate("rooms/" + room.value(), QueryParameters.of("tab", "state"));
    }

    private TextArea area(String label) {
        return $(TextArea.class).all().stream()
                .filter(area -> label.equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
