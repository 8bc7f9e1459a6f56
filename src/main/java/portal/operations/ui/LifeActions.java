package portal.operations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import portal.access.SpaceId;
import portal.access.ui.Attempt;
import portal.operations.OperationEvent;
import portal.operations.OperationLine;
import portal.ui.Confirm;

/** Takes the steps of an operation, each after the dialog that it needs. */
class LifeActions {
    private final SpaceId room;
    private final String codename;
    private final LifeServices services;
    private final Runnable approve;
    private final Runnable changed;

    /** @param changed shows the page anew */
    LifeActions(SpaceId room, String codename, LifeServices services, Runnable changed) {
        this.room = room;
        this.codename = codename;
        this.services = services;
        this.approve = () -> services.life().approve(room);
        this.changed = changed;
    }

    /** Creates the actions for an operation in a list. Approving it approves the version that is shown there. */
    LifeActions(OperationLine line, LifeServices services, Runnable changed) {
        this.room = line.room();
        this.codename = line.codename();
        this.services = services;
        this.approve = () -> services.life().approve(line.room(), line.version());
        this.changed = changed;
    }

    void take(OperationEvent event) {
        switch (event) {
            case APPROVE -> approval().open();
            case REJECT -> reject().open();
            case SUSPEND -> suspend().open();
            case RESUME ->
                Attempt.of(() -> services.life().resume(room), translated("operations.resume.done", codename), changed);
            case CLOSE -> close().open();
            case PROPOSE, ACTIVATE, EXTEND, ARCHIVE -> throw new IllegalArgumentException("No button takes this step");
        }
    }

    private Dialog approval() {
        return new Confirm(
                translated("operations.approve.title", codename),
                translated("operations.approve.what"),
                translated("operations.event.APPROVE"),
                () -> Attempt.of(approve, translated("operations.approve.done", codename), changed));
    }

    private Dialog reject() {
        return new JustificationDialog(
                "operations.reject", codename, reason -> services.life().reject(room, reason), changed);
    }

    private Dialog suspend() {
        return new JustificationDialog(
                "operations.suspend", codename, reason -> services.life().suspend(room, reason), changed);
    }

    private Dialog close() {
        return new JustificationDialog(
                "operations.close", codename, reason -> services.life().close(room, reason), changed);
    }

    private static String translated(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
