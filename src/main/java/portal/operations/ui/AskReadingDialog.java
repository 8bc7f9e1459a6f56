package portal.operations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.StreamItem;
import portal.access.ui.ShownAudiences;
import portal.operations.AskForReading;
import portal.operations.RoomCard;
import portal.people.CountryCode;
import portal.ui.PrimaryButton;
import portal.ui.Shortcut;
import portal.ui.Toast;

/** Asks for the countries whose officers should confirm that they have read an item. */
class AskReadingDialog extends Dialog {
    private final RoomCard room;
    private final StreamItem item;
    private final DayServices services;
    private final Runnable showAnew;
    private final MultiSelectComboBox<CountryCode> countries =
            new MultiSelectComboBox<>(getTranslation("operations.day.reading.countries"));
    private final Button send = new PrimaryButton(getTranslation("operations.day.reading.send"), this::send);

    AskReadingDialog(RoomCard room, StreamItem item, DayServices services, Runnable showAnew) {
        this.room = room;
        this.item = item;
        this.services = services;
        this.showAnew = showAnew;
        addClassName("ask-reading-dialog");
        Shortcut.markComposer(this);
        setHeaderTitle(getTranslation("operations.day.reading.title", item.title()));
        ShownAudiences.in(item.marked().id(), this);
        countries.setItems(RoomCountries.of(room, getLocale()));
        countries.setItemLabelGenerator(country -> country.displayName(getLocale()));
        countries.setHelperText(getTranslation("operations.day.reading.countries.help"));
        send.setDisableOnClick(true);
        add(new Paragraph(getTranslation("operations.day.reading.lead")), countries);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), Shortcut.SEND.on(send));
    }

    private void send() {
        try {
            services.readings().ask(new AskForReading(room.space().id(), item.subject(), countries.getValue()));
            Toast.done(getTranslation("operations.day.reading.asked"));
            close();
            showAnew.run();
        } catch (Refused refused) {
            countries.setErrorMessage(getTranslation(refused.key(), refused.arguments()));
            countries.setInvalid(true);
        } catch (NotFound gone) { // the item is hidden now
            close();
            showAnew.run();
        } finally {
            send.setEnabled(true);
        }
    }
}
