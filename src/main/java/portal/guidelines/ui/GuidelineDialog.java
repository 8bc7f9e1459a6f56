package portal.guidelines.ui;

import portal.access.ui.FormDialog;

/** A dialog with a form about a guideline. */
abstract class GuidelineDialog extends FormDialog {
    GuidelineDialog(String title, String verb) {
        super(title, verb);
        addClassName("guideline-dialog");
    }
}
