package portal.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.PortalTest;
import portal.people.Visitors;

/** The front door of a portal with real people in it. */
@PortalTest
class LoginViewTests extends SpringBrowserlessTest {
    @BeforeEach
    void leave() {
        Visitors.leave();
    }

    @Test
    void without_a_demonstration_world_nobody_is_on_offer() {
        var door = navigate(LoginView.class).getElement();
        assertThat(door.getTextRecursively()).contains("Sign in").doesNotContain("Look around", "Demonstration");
        assertThat(door.getOuterHTML()).doesNotContain("cast");
    }
}
