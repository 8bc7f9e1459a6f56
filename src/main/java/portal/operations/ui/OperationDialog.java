package portal.operations.ui;

import com.vaadin.flow.component.Component;
import portal.access.Refused;
import portal.access.ui.FormDialog;
import portal.ui.RefusalLine;

/** A dialog with a form about an operation. If what is sent is refused, a line below the fields says why. */
abstract class OperationDialog extends FormDialog {
    private final RefusalLine refusal = new RefusalLine();
    private final String said;
    private final transient Runnable done;

    /**
     * @param verb what the button that sends the form says
     * @param said what is said when the form was sent
     * @param done runs afterwards
     */
    OperationDialog(String title, String verb, String said, Runnable done) {
        super(title, verb);
        this.said = said;
        this.done = done;
        addClassName("operation-dialog");
    }

    /**
     * Carries out what the dialog is for. It is called only if all fields are valid.
     *
     * @throws Refused if it cannot be carried out
     */
    abstract void carryOut();

    @Override
    protected final void begin(Component... content) {
        add(content);
        super.begin(refusal);
    }

    @Override
    protected final void attempt() {
        refusal.clear();
        super.attempt();
    }

    @Override
    protected final void send() {
        carryOut();
        finish(said, done);
    }

    @Override
    protected final void refuse(Refused refused, String why) {
        refusal.show(why);
    }
}
