package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.io.Serializable;

/**
 * Asks before words are lost that somebody has typed into a form of which no draft is kept. The browser asks too when
 * the whole portal is left: {@code frontend/autosave.js} watches what is marked here.
 */
public class UnsavedWords implements Serializable {
    private static final int EVERY_MILLIS = 1000;

    private boolean isTyped;

    /** @param form with all its fields in it */
    public UnsavedWords(Component form) {
        form.getElement().setAttribute("data-guarded", "");
        watch(form);
    }

    /** Escape and a click beside the dialog ask first, once something was typed in it; to be called when it is built. */
    public static void guard(Dialog dialog) {
        var words = new UnsavedWords(dialog);
        dialog.addDialogCloseActionListener(closing -> words.close(dialog));
    }

    /** Holds up leaving a page in which something was typed, until the writer agrees. */
    public void guard(BeforeLeaveEvent leaving) {
        if (isTyped) holdUp(leaving, "ui.unsaved.question", "ui.unsaved.lost");
    }

    /**
     * Holds up leaving a page until its reader agrees. A page that is drawn anew is not left: its reader may have lost
     * what it shows, and must not keep it by being asked.
     *
     * @param question the key of what is asked @param lost the key of what would be lost
     */
    public static void holdUp(BeforeLeaveEvent leaving, String question, String lost) {
        var here = leaving.getUI().getInternals().getActiveViewLocation();
        if (leaving.getLocation().getPathWithQueryParameters().equals(here.getPathWithQueryParameters())) return;
        var postponed = leaving.postpone();
        question(question, lost, postponed::proceed)
                .otherwise(postponed::cancel)
                .open();
    }

    /** What was typed is where it belongs. */
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

    /** At the first letter, not only when the field is left: Escape is pressed while one types. */
    private void listen(TextFieldBase<?, ?> field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(EVERY_MILLIS);
        field.addValueChangeListener(change -> isTyped |= change.isFromClient());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
