package portal.operations.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.StreamItem;
import portal.access.ui.FormDialog;
import portal.access.ui.ShownAudiences;
import portal.operations.AskForReading;
import portal.operations.RoomCard;
import portal.people.CountryCode;

/** Asks for the countries whose officers should confirm that they have read an item. */
class AskReadingDialog extends FormDialog {
    private final RoomCard room;
    private final StreamItem item;
    private final transient DayServices services;
    private final transient Runnable showAnew;
    private final MultiSelectComboBox<CountryCode> countries =
            new MultiSelectComboBox<>(getTranslation("operations.day.reading.countries"));

    AskReadingDialog(RoomCard room, StreamItem item, DayServices services, Runnable showAnew) {
        super(
                I18NProvider.translate("operations.day.reading.title", item.title()),
                I18NProvider.translate("operations.day.reading.send"));
        this.room = room;
        this.item = item;
        this.services = services;
        this.showAnew = showAnew;
        ShownAudiences.in(item.marked().id(), this);
        countries.setItems(RoomCountries.of(room, getLocale()));
        countries.setItemLabelGenerator(country -> country.displayName(getLocale()));
        countries.setHelperText(getTranslation("operations.day.reading.countries.help"));
        begin(new Paragraph(getTranslation("operations.day.reading.lead")), countries);
    }

    @Override
    protected void send() {
        try {
            services.readings().ask(new AskForReading(room.space().id(), item.subject(), countries.getValue()));
            finish(getTranslation("operations.day.reading.asked"), showAnew);
        } catch (NotFound gone) { // the item is hidden now
            close();
            showAnew.run();
        }
    }

    @Override
    protected void refuse(Refused refused, String why) {
        form.refuse(countries, why);
    }
}
