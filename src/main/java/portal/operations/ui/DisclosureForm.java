package portal.operations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import portal.access.SpaceId;
import portal.operations.Disclosure;
import portal.operations.Parties;
import portal.people.CountryCode;
import portal.ui.FormCheck;
import portal.ui.InlineForm;
import portal.ui.QuietButton;
import portal.ui.Toast;

/** A form in which the coordinator of a room tells an invited country, or all of them, which others there are (NL-19). */
class DisclosureForm extends Div {
    private final SpaceId room;
    private final Parties parties;
    private final Runnable changed;
    private final ComboBox<CountryCode> country = new ComboBox<>(getTranslation("operations.disclosure.to"));
    private final Select<Disclosure> list = new Select<>();

    DisclosureForm(SpaceId room, List<CountryCode> invited, Parties parties, Runnable changed) {
        this.room = room;
        this.parties = parties;
        this.changed = changed;
        country.setItems(invited);
        country.setItemLabelGenerator(one -> one.displayName(getLocale()));
        list.setLabel(getTranslation("operations.disclosure.list"));
        list.setItems(Disclosure.values());
        list.setItemLabelGenerator(each -> getTranslation("operations.disclosure." + each));
        list.setValue(Disclosure.TAKING_PART);
        var form = new FormCheck().required(country, getTranslation("operations.disclosure.nobody"));
        var one = new Button(
                getTranslation("operations.disclosure.tell"), click -> form.ifValid(() -> tell(country.getValue())));
        var all = new QuietButton(getTranslation("operations.disclosure.tell-all"), this::tellAll);
        add(new Paragraph(getTranslation("operations.disclosure.lead")), new InlineForm(country, list, one, all));
    }

    private void tell(CountryCode to) {
        parties.disclose(room, to, list.getValue());
        done();
    }

    private void tellAll() {
        parties.discloseToAll(room, list.getValue());
        done();
    }

    private void done() {
        Toast.done(getTranslation("operations.disclosure.done"));
        changed.run();
    }
}
