package portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import portal.PortalTest;

/** Tests that a dialog with unsaved input does not close by accident. */
@PortalTest
@Tag("slow")
class UnsavedWordsTests extends PageTest {
    private final TextField name = new TextField("Name");
    private Dialog dialog;

    @BeforeEach
    void open() {
        dialog = new Dialog(name);
        UnsavedWords.guard(dialog);
        UI.getCurrent().add(dialog);
        dialog.open();
    }

    @Test
    void where_nothing_was_typed_the_dialog_closes_at_once() {
        escape();
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void what_was_typed_is_asked_for_first() {
        test(name).setValue("Half a name");
        escape();
        assertThat(dialog.isOpened()).isTrue();
        assertThat($(Confirm.class).single().getHeaderTitle()).isEqualTo("Leave without saving?");
        test($(Button.class).withText("Leave").single()).click();
        assertThat(dialog.isOpened()).isFalse();
    }

    private void escape() {
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
    }
}
