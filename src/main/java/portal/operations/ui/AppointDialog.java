package portal.operations.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import portal.operations.OperationCoordinators;
import portal.operations.OperationLine;
import portal.people.PersonCard;

/** The dialog in which a head of operations appoints the coordinator of an operation that has none. */
class AppointDialog extends OperationDialog {
    private final ComboBox<PersonCard> person = new ComboBox<>(getTranslation("operations.deputy.who"));
    private final transient OperationCoordinators coordinators;
    private final OperationLine line;

    AppointDialog(OperationLine line, OperationCoordinators coordinators, Runnable done) {
        super(
                I18NProvider.translate("operations.appoint.title", line.codename()),
                I18NProvider.translate("operations.appoint.do"),
                I18NProvider.translate("operations.appoint.done"),
                done);
        this.line = line;
        this.coordinators = coordinators;
        person.setItems(coordinators.eligible());
        person.setItemLabelGenerator(PersonCard::nameAndAgency);
        person.setWidthFull();
        form.required(person, getTranslation("operations.appoint.nobody"));
        begin(new Paragraph(getTranslation("operations.appoint.what")), person);
    }

    @Override
    void carryOut() {
        coordinators.appoint(line.room(), person.getValue().id());
    }
}
