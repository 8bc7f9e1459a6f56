package portal.guidelines.ui;

import com.vaadin.flow.component.dialog.Dialog;
import portal.access.AudienceId;
import portal.access.ui.ShownAudiences;

/** Opens dialogs about a version. */
final class OpenDialog {
    private OpenDialog() {}

    /** Opens a dialog. It closes by itself when the viewer is no longer in this audience. */
    static void in(AudienceId audience, Dialog dialog) {
        ShownAudiences.in(audience, dialog);
        dialog.open();
    }
}
