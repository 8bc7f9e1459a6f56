package portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import portal.PortalTest;
import portal.TestClock;
import portal.people.Affiliation;
import portal.people.Reauthentication;
import portal.people.ReauthenticationNeeded;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.people.Totp;
import portal.people.ui.ReauthenticationDialog;
import portal.ui.PageTest;

/** Tests the dialog that asks for the second factor again, which can open on any page. */
@PortalTest
class ReauthenticationTests extends PageTest {
    @Autowired
    TestPeople town;

    @Autowired
    Reauthentication reauthentication;

    @Autowired
    TestClock clock;

    private final byte[] secret = "12345678901234567890".getBytes();
    private final AtomicInteger done = new AtomicInteger();
    private Button act;

    @BeforeEach
    void enter() {
        var lim = town.register(Affiliation.NATIONAL_AGENCY, "SG", town.agency("SG"), 3, secret);
        TestViewers.enter(lim, clock.instant().minus(Reauthentication.HOLDS_FOR));
        act = new Button("Release", click -> {
            reauthentication.require();
            done.incrementAndGet();
        });
        UI.getCurrent().add(act);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_right_code_does_the_act_that_was_begun() { // AC-30
        press();
        assertThat(done).hasValue(0);
        assertThat($(ReauthenticationDialog.class).single().isOpened()).isTrue();
        give(Totp.code(secret, clock.instant()));
        assertThat(done).hasValue(1);
        assertThat($(ReauthenticationDialog.class).exists()).isFalse();
        press();
        assertThat(done).as("and for a while no more is asked").hasValue(2);
    }

    @Test
    void a_wrong_code_is_told_at_the_field_and_the_dialog_stays() {
        press();
        give("000 00");
        assertThat(code().getErrorMessage()).contains("six digits");
        give(Totp.code("another secret of 20".getBytes(), clock.instant()));
        assertThat(code().isInvalid()).isTrue();
        assertThat(code().getErrorMessage()).contains("That did not work");
        assertThat(done).hasValue(0);
        test($(Button.class).withText("Cancel").single()).click();
        assertThat($(ReauthenticationDialog.class).exists()).isFalse();
        assertThat(done).hasValue(0);
    }

    /**
     * Simulates a click whose action needs the second factor again; the portal handles the failure by opening the
     * dialog.
     */
    private void press() {
        try {
            act.click();
        } catch (ReauthenticationNeeded needed) {
            VaadinSession.getCurrent()
                    .getErrorHandler()
                    .error(new ErrorEvent(needed, act.getElement().getNode()));
        }
    }

    private void give(String written) {
        code().setValue(written);
        test($(Button.class).withText("Continue").single()).click();
    }

    private TextField code() {
        return $(TextField.class).single();
    }
}
