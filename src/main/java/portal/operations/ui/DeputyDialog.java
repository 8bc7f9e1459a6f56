package portal.operations.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import portal.operations.OperationCoordinators;
import portal.operations.RoomCard;
import portal.people.PersonCard;

/** The dialog in which the coordinator appoints a deputy. */
class DeputyDialog extends OperationDialog {
    private final ComboBox<PersonCard> person = new ComboBox<>(getTranslation("operations.deputy.who"));
    private final transient OperationCoordinators coordinators;
    private final RoomCard room;

    DeputyDialog(RoomCard room, OperationCoordinators coordinators, Runnable done) {
        super(
                I18NProvider.translate("operations.deputy.title", room.space().name()),
                I18NProvider.translate("operations.deputy.do"),
                I18NProvider.translate("operations.deputy.done"),
                done);
        this.room = room;
        this.coordinators = coordinators;
        person.setItems(coordinators.candidates(room.space().id()));
        person.setItemLabelGenerator(PersonCard::nameAndAgency);
        person.setWidthFull();
        form.required(person, getTranslation("operations.deputy.nobody"));
        begin(new Paragraph(getTranslation("operations.deputy.what")), person);
    }

    @Override
    void carryOut() {
        coordinators.appointDeputy(room.space().id(), person.getValue().id());
    }
}
