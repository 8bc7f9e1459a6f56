package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import portal.access.Act;
import portal.access.Participant;
import portal.access.Right;
import portal.operations.RoomCard;
import portal.people.PersonCard;
import portal.ui.Chip;
import portal.ui.Confirm;
import portal.ui.FormCheck;
import portal.ui.InlineForm;
import portal.ui.PagedRows;
import portal.ui.QuietButton;
import portal.ui.TimeLabel;
import portal.ui.Toast;

/**
 * Lists the participants of a room by country. The stewards of the room can invite countries and admit and remove
 * people here.
 */
class ParticipantList extends Div {
    private final RoomServices services;
    private RoomCard room;

    ParticipantList(RoomCard room, RoomServices services) {
        this.services = services;
        this.room = room;
        addClassName("participants");
        show();
    }

    private void show() {
        removeAll();
        if (room.space().isStewarded()) add(new InvitationList(room, services, this::reload));
        byCountry().forEach((country, participants) -> add(group(country, participants)));
        if (room.space().isStewarded() && room.space().may(Act.ADMIT)) add(admission());
    }

    private Map<String, List<Participant>> byCountry() {
        return room.participants().stream()
                .collect(Collectors.groupingBy(
                        participant -> RoomCountries.nameOf(participant.person(), getLocale()),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private Component group(String country, List<Participant> participants) {
        return new Section(
                new H2(getTranslation("operations.participants.of", country, participants.size())),
                PagedRows.of(participants, this::line));
    }

    private Component line(Participant participant) {
        var person = participant.person();
        var joined = new TimeLabel(participant.since(), services.clock());
        var line = new Div(new Span(person.name()), new Span(person.agency()), joined);
        line.addClassName("participant-line");
        if (participant.right() == Right.STEWARD)
            line.add(new Chip(getTranslation("operations.coordinator"), Chip.Tone.ACCENT));
        if (person.affiliation().isPartner()) line.add(new Chip(getTranslation("operations.partner"), Chip.Tone.WARN));
        if (room.space().isStewarded() && participant.right() != Right.STEWARD) line.add(removal(person));
        return line;
    }

    private Button removal(PersonCard person) {
        return new QuietButton(getTranslation("operations.remove"), () -> confirmRemoval(person))
                .small()
                .dangerous()
                .labelled(getTranslation(
                        "operations.remove.of", person.name(), room.space().name()));
    }

    private void confirmRemoval(PersonCard person) {
        new Confirm(
                        getTranslation(
                                "operations.remove.question",
                                person.name(),
                                room.space().name()),
                        getTranslation("operations.withdraw.consequence", person.name()),
                        getTranslation("operations.remove"),
                        () -> remove(person))
                .open();
    }

    private void remove(PersonCard person) {
        services.parties().remove(room.space().id(), person.id());
        Toast.done(getTranslation(
                "operations.withdrawn", person.name(), room.space().name()));
        reload();
    }

    private Component admission() {
        var choice = new ComboBox<PersonCard>(getTranslation("operations.admit.whom"));
        choice.setItems(services.parties().guests(room.space().id()));
        choice.setItemLabelGenerator(PersonCard::nameAndAgency);
        choice.setHelperText(getTranslation("operations.admit.help"));
        var form = new FormCheck().required(choice, getTranslation("operations.admit.nobody"));
        var admit =
                new Button(getTranslation("operations.admit"), click -> form.ifValid(() -> admit(choice.getValue())));
        return new InlineForm(choice, admit);
    }

    private void admit(PersonCard person) {
        services.parties().admit(room.space().id(), person.id());
        Toast.done(getTranslation(
                "operations.admitted", person.name(), room.space().name()));
        reload();
    }

    private void reload() {
        room = services.operations().card(room.space().id());
        show();
    }
}
