package portal.operations.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import portal.people.PersonCard;
import portal.people.PersonId;

/** The dialog in which a person is chosen as the coordinator of an operation, or as a deputy. */
class CoordinatorDialog extends OperationDialog {
    private final ComboBox<PersonCard> person = new ComboBox<>(getTranslation("operations.deputy.who"));
    private final transient Consumer<PersonId> action;

    /**
     * @param keys the beginning of the keys of the texts: {@code .title} is added for the title, {@code .what} for what
     *     the person may do, {@code .do} for the name of the action, {@code .done} for what is said afterwards, {@code
     *     .nobody} for the request to choose somebody
     * @param codename the codename of the operation, which the title contains
     * @param offered the people who can be chosen
     */
    CoordinatorDialog(
            String keys, String codename, List<PersonCard> offered, Consumer<PersonId> action, Runnable done) {
        super(
                I18NProvider.translate(keys + ".title", codename),
                I18NProvider.translate(keys + ".do"),
                I18NProvider.translate(keys + ".done"),
                done);
        this.action = action;
        person.setItems(offered);
        person.setItemLabelGenerator(PersonCard::nameAndAgency);
        person.setWidthFull();
        form.required(person, getTranslation(keys + ".nobody"));
        begin(new Paragraph(getTranslation(keys + ".what")), person);
    }

    @Override
    void carryOut() {
        action.accept(person.getValue().id());
    }
}
