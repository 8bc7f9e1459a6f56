package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import portal.operations.InvitationEvent;
import portal.operations.InvitationState;
import portal.operations.InvitedCountry;
import portal.operations.Operations;
import portal.operations.RoomCard;
import portal.people.CountryCode;
import portal.people.People;
import portal.ui.Chip;
import portal.ui.Confirm;
import portal.ui.FormCheck;
import portal.ui.InlineForm;
import portal.ui.QuietButton;
import portal.ui.TimeLabel;
import portal.ui.Toast;

/** Shows the coordinator of a room the invited countries with their states, and a field to invite another country. */
class InvitationList extends Section {
    private final Operations operations;
    private final People people;
    private final Clock clock;
    private final RoomCard room;
    private final Runnable changed;

    /** @param changed runs after an invitation was withdrawn, because people may have lost access */
    InvitationList(RoomCard room, Operations operations, People people, Clock clock, Runnable changed) {
        this.operations = operations;
        this.people = people;
        this.clock = clock;
        this.room = room;
        this.changed = changed;
        addClassName("invitations");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(getTranslation("operations.invitations")));
        operations.invitations(room.space().id()).forEach(country -> add(line(country)));
        add(invitation());
    }

    private Component line(InvitedCountry country) {
        var line = new Div(new Span(name(country.country())), state(country));
        line.addClassName("invitation-line");
        if (country.may(InvitationEvent.WITHDRAW)) line.add(withdrawal(country));
        return line;
    }

    private Component state(InvitedCountry country) {
        var state = new Div(
                new Chip(getTranslation("operations.invitation." + country.state()), tone(country.state())),
                new TimeLabel(country.since(), clock));
        state.addClassName("invitation-state");
        if (country.officers() > 0)
            state.add(new Span(getTranslation("operations.invitation.officers", country.officers())));
        return state;
    }

    private static Chip.Tone tone(InvitationState state) {
        return switch (state) {
            case INVITED -> Chip.Tone.PLAIN;
            case NOMINATED -> Chip.Tone.ACCENT;
            case PARTICIPATES -> Chip.Tone.GOOD;
            case LEFT, WITHDRAWN -> Chip.Tone.WARN;
        };
    }

    private Button withdrawal(InvitedCountry country) {
        return new QuietButton(getTranslation("operations.invitation.withdraw"), () -> confirm(country))
                .small()
                .dangerous()
                .labelled(getTranslation("operations.invitation.withdraw.of", name(country.country())));
    }

    private void confirm(InvitedCountry country) {
        new Confirm(
                        getTranslation(
                                "operations.invitation.withdraw.question",
                                name(country.country()),
                                room.space().name()),
                        country.officers() == 0
                                ? getTranslation("operations.invitation.withdraw.consequence")
                                : getTranslation("operations.invitation.withdraw.officers", country.officers()),
                        getTranslation("operations.invitation.withdraw"),
                        () -> withdraw(country.country()))
                .open();
    }

    private void withdraw(CountryCode country) {
        operations.withdrawInvitation(room.space().id(), country);
        Toast.done(getTranslation("operations.invitation.withdrawn", name(country)));
        changed.run();
    }

    private Component invitation() {
        var choice = new ComboBox<CountryCode>(getTranslation("operations.invite.whom"));
        choice.setItems(people.countries());
        choice.setItemLabelGenerator(this::name);
        choice.setHelperText(getTranslation("operations.countries.help"));
        var form = new FormCheck().required(choice, getTranslation("operations.invite.nobody"));
        var invite =
                new Button(getTranslation("operations.invite"), click -> form.ifValid(() -> invite(choice.getValue())));
        return new InlineForm(choice, invite);
    }

    private void invite(CountryCode country) {
        operations.invite(room.space().id(), country);
        Toast.done(getTranslation("operations.invited", name(country)));
        show();
    }

    private String name(CountryCode country) {
        return country.displayName(getLocale());
    }
}
