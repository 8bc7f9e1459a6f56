package portal.operations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.people.Affiliation;
import portal.people.Role;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.ui.PageTest;

/** Tests that the form for a proposed operation, which stores no draft, warns a user who leaves it with unsaved input. */
@PortalTest
class ProposeViewTests extends PageTest {
    @Autowired
    TestPeople town;

    @BeforeEach
    void open() {
        TestViewers.enter(town.somebody(Affiliation.GENERAL_SECRETARIAT, null, Role.COORDINATOR));
        UI.getCurrent().navigate("operations/propose");
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void an_empty_form_is_left_at_once() {
        UI.getCurrent().navigate("operations");
        assertThat(getCurrentView()).isNotInstanceOf(ProposeView.class);
    }

    @Test
    void what_was_written_is_asked_for_before_it_is_left() {
        test($view(TextArea.class).withCaption("Objective").single()).setValue("Find the boats of the network");
        UI.getCurrent().navigate("operations");
        assertThat(getCurrentView()).isInstanceOf(ProposeView.class);
        test($(Button.class).withText("Leave").single()).click();
        assertThat(getCurrentView()).isNotInstanceOf(ProposeView.class);
    }
}
