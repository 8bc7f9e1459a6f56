package portal.originators.ui;

import portal.access.NotFound;
import portal.access.ui.FormDialog;
import portal.ui.Toast;

/** A dialog with a form about one item. If the viewer has lost access to the item meanwhile, the dialog closes. */
abstract class ItemForm extends FormDialog {
    /** @param verb what the button that sends the form says */
    ItemForm(String title, String verb) {
        super(title, verb);
    }

    @Override
    protected final void attempt() {
        try {
            super.attempt();
        } catch (NotFound gone) {
            close();
            Toast.problem(getTranslation("originators.gone"));
        }
    }
}
