package portal.operations.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import portal.operations.OperationState;
import portal.operations.Operations;
import portal.operations.RoomCard;

/**
 * The dialog in which a coordinator changes an operation. If somebody else has changed it meanwhile, the dialog says so
 * and keeps what was typed.
 */
class ChangeDialog extends OperationDialog {
    private final OperationFields fields = new OperationFields(form);
    private final transient Operations operations;
    private final RoomCard room;

    ChangeDialog(RoomCard room, Operations operations, Runnable done) {
        super(
                I18NProvider.translate("operations.change.title", room.space().name()),
                I18NProvider.translate("operations.change.do"),
                I18NProvider.translate("operations.change.done"),
                done);
        this.room = room;
        this.operations = operations;
        fields.show(room);
        fields.restrict(room.state());
        var isProposed = room.state() == OperationState.PROPOSED;
        begin(
                new Paragraph(getTranslation(isProposed ? "operations.change.proposed" : "operations.change.approved")),
                fields);
    }

    @Override
    void carryOut() {
        operations.edit(fields.change(room.space().id(), room.version(), room.zone()));
    }
}
