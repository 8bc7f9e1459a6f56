package portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Tests that a form shows all its errors at once, each with its own message. */
class FormCheckTests {
    private final TextField codename = new TextField();
    private final TextField basis = new TextField();
    private final AtomicInteger sent = new AtomicInteger();
    private final FormCheck form = new FormCheck()
            .required(codename, "Give it a codename.")
            .check(codename, name -> name.length() < 9, "Too long.")
            .required(basis, "Name the basis.");

    @Test
    void every_wrong_field_is_marked_with_its_own_words_and_nothing_is_sent() {
        form.ifValid(sent::incrementAndGet);
        assertThat(codename.isInvalid() && basis.isInvalid()).isTrue();
        assertThat(codename.getErrorMessage()).isEqualTo("Give it a codename.");
        assertThat(basis.getErrorMessage()).isEqualTo("Name the basis.");
        assertThat(sent).hasValue(0);
    }

    @Test
    void a_field_is_looked_at_again_when_it_changes_and_the_rest_stays_marked() {
        form.ifValid(sent::incrementAndGet);
        codename.setValue("much too long a name");
        assertThat(codename.getErrorMessage()).isEqualTo("Too long.");
        codename.setValue("HERON");
        assertThat(codename.isInvalid()).isFalse();
        assertThat(basis.isInvalid()).isTrue();
        basis.setValue("An agreement");
        form.ifValid(sent::incrementAndGet);
        assertThat(sent).hasValue(1);
    }

    @Test
    void what_must_be_filled_in_says_so_before_anything_is_sent() {
        assertThat(codename.isRequiredIndicatorVisible()).isTrue();
        assertThat(codename.isInvalid()).isFalse();
    }
}
