package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.io.Serializable;

/**
 * Asks for confirmation before unsaved input is lost, in a form that saves no drafts. If the user leaves the portal,
 * the browser asks instead; for this, {@code frontend/autosave.js} watches the forms that this class marks.
 */
public class UnsavedWords implements Serializable {
    private static final int EVERY_MILLIS = 1000;

    private boolean isTyped;

    /** @param form a component that already contains all its fields */
    public UnsavedWords(Component form) {
        form.getElement().setAttribute("data-guarded", "");
        watch(form);
    }

    /**
     * If something was typed in the dialog, asks before Escape or a click beside the dialog closes it. Call this when
     * the dialog already contains all its fields.
     */
    public static void guard(Dialog dialog) {
        var words = new UnsavedWords(dialog);
        dialog.addDialogCloseActionListener(closing -> words.close(dialog));
    }

    /** If there is unsaved input, postpones navigation away from the page until the user agrees. */
    public void guard(BeforeLeaveEvent leaving) {
        if (isTyped) confirmLeaving(leaving, "ui.unsaved.question", "ui.unsaved.lost");
    }

    /**
     * Postpones navigation away from a page until the user agrees. A refresh of the same page is not postponed: the
     * user may have lost access to what the page shows, and must not continue to see it while the question is open.
     *
     * @param question the key of the question's text
     * @param lost the key of a text that says what would be lost
     */
    public static void confirmLeaving(BeforeLeaveEvent leaving, String question, String lost) {
        var here = leaving.getUI().getInternals().getActiveViewLocation();
        if (leaving.getLocation().getPathWithQueryParameters().equals(here.getPathWithQueryParameters())) return;
        var postponed = leaving.postpone();
        question(question, lost, postponed::proceed)
                .otherwise(postponed::cancel)
                .open();
    }

    /** Records that the input is saved. */
    public void areSaved() {
        isTyped = false;
    }

    private void close(Dialog dialog) {
        if (isTyped)
            question("ui.unsaved.question", "ui.unsaved.lost", dialog::close).open();
        else dialog.close();
    }

    private static Confirm question(String question, String lost, Runnable leaving) {
        return new Confirm(text(question), text(lost), text("ui.unsaved.leave"), leaving);
    }

    private void watch(Component part) {
        if (part instanceof TextFieldBase<?, ?> field) listen(field);
        part.getChildren().forEach(this::watch);
    }

    /**
     * Listens to input while the user types, and not only when the user leaves the field, because people press Escape
     * while they type.
     */
    private void listen(TextFieldBase<?, ?> field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(EVERY_MILLIS);
        field.addValueChangeListener(change -> isTyped |= change.isFromClient());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
