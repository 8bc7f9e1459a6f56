package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.access.Act;
import portal.operations.Disclosure;
import portal.operations.InvitationEvent;
import portal.operations.InvitedCountry;
import portal.operations.RoomCard;
import portal.people.CountryCode;
import portal.ui.Confirm;
import portal.ui.FormCheck;
import portal.ui.InlineForm;
import portal.ui.PagedRows;
import portal.ui.QuietButton;
import portal.ui.TimeLabel;
import portal.ui.Toast;

/** Shows the coordinator of a room the invited countries with their states, and a field to invite another country. */
class InvitationList extends Section {
    private final RoomServices services;
    private final RoomCard room;
    private final Runnable changed;

    /** @param changed runs after an invitation was withdrawn, because people may have lost access */
    InvitationList(RoomCard room, RoomServices services, Runnable changed) {
        this.services = services;
        this.room = room;
        this.changed = changed;
        addClassName("invitations");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(getTranslation("operations.invitations")));
        var invited = services.parties().invitations(room.space().id());
        add(PagedRows.of(invited, this::line));
        if (!room.space().may(Act.ADMIT)) return;
        add(invitation());
        var standing = invited.stream()
                .filter(country -> country.state().isStanding())
                .map(InvitedCountry::country)
                .toList();
        if (!standing.isEmpty()) add(new DisclosureForm(room.space().id(), standing, services.parties(), this::show));
    }

    private Component line(InvitedCountry country) {
        var line = new Div(new Span(name(country.country())), state(country));
        line.addClassName("invitation-line");
        if (country.may(InvitationEvent.WITHDRAW) && room.space().may(Act.REMOVE)) line.add(withdrawal(country));
        return line;
    }

    private Component state(InvitedCountry country) {
        var state = new Div(new PartyChip(country.state()), new TimeLabel(country.since(), services.clock()));
        state.addClassName("invitation-state");
        notes(country).map(Span::new).forEach(state::add);
        return state;
    }

    private Stream<String> notes(InvitedCountry country) {
        return Stream.of(
                        country.officers() > 0
                                ? getTranslation("operations.invitation.officers", country.officers())
                                : "",
                        country.waiting() > 0 ? getTranslation("operations.invitation.waiting", country.waiting()) : "",
                        country.disclosure() != Disclosure.NOTHING
                                        && country.state().isStanding()
                                ? getTranslation("operations.disclosure.noted." + country.disclosure())
                                : "",
                        country.reason())
                .filter(note -> !note.isEmpty());
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
        services.parties().withdrawInvitation(room.space().id(), country);
        Toast.done(getTranslation("operations.invitation.withdrawn", name(country)));
        changed.run();
    }

    private Component invitation() {
        var choice = new ComboBox<CountryCode>(getTranslation("operations.invite.whom"));
        choice.setItems(services.people().countries());
        choice.setItemLabelGenerator(this::name);
        choice.setHelperText(getTranslation("operations.countries.help"));
        choice.addValueChangeListener(change -> choice.setHelperText(help(change.getValue())));
        var form = new FormCheck().required(choice, getTranslation("operations.invite.nobody"));
        var invite =
                new Button(getTranslation("operations.invite"), click -> form.ifValid(() -> invite(choice.getValue())));
        return new InlineForm(choice, invite);
    }

    private String help(@Nullable CountryCode country) {
        return country == null || services.parties().countriesWithBureau().contains(country)
                ? getTranslation("operations.countries.help")
                : getTranslation("operations.invite.no-bureau", name(country));
    }

    private void invite(CountryCode country) {
        services.parties().invite(room.space().id(), country);
        Toast.done(getTranslation("operations.invited", name(country)));
        show();
    }

    private String name(CountryCode country) {
        return country.displayName(getLocale());
    }
}
