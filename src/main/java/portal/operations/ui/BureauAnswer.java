package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.stream.Collectors;
import portal.access.Refused;
import portal.operations.Disclosure;
import portal.operations.InvitationEvent;
import portal.operations.NationalLine;
import portal.operations.Nominee;
import portal.operations.OperationState;
import portal.operations.Parties;
import portal.people.PersonCard;
import portal.ui.FormCheck;
import portal.ui.InlineForm;
import portal.ui.QuietButton;
import portal.ui.TimeLabel;
import portal.ui.Toast;

/** Shows a bureau officer the state of an invitation, the officers of the country, and the possible answers. */
class BureauAnswer extends Div {
    private final Parties parties;
    private final NationalLine line;
    private final Clock clock;
    private final Runnable changed;

    BureauAnswer(Parties parties, NationalLine line, Clock clock, Runnable changed) {
        this.parties = parties;
        this.line = line;
        this.clock = clock;
        this.changed = changed;
        addClassName("bureau-answer");
        add(state());
        if (line.takesOfficers() || !line.nominees().isEmpty()) add(officers());
        if (line.operation().filter(state -> state != OperationState.ARCHIVED).isPresent()) add(answers());
    }

    private Component state() {
        var state = new Div(new PartyChip(line.state()), new TimeLabel(line.since(), clock));
        state.addClassName("invitation-state");
        if (!line.reason().isEmpty()) state.add(new Span(line.reason()));
        var section = new Section(new H2(getTranslation("operations.answer")), state);
        if (line.disclosure() != Disclosure.NOTHING) section.add(new Paragraph(others()));
        return section;
    }

    private String others() {
        var names = line.others().stream()
                .map(country -> country.displayName(getLocale()))
                .sorted()
                .collect(Collectors.joining(", "));
        return getTranslation(
                "operations.disclosed." + line.disclosure(),
                names.isEmpty() ? getTranslation("operations.disclosed.nobody") : names);
    }

    private Component officers() {
        var section = new Section(new H2(getTranslation("operations.officers")));
        section.add(new NomineeList(parties, line, clock, changed));
        if (!line.takesOfficers()) return section;
        if (parties.isOnlyOfficerOfBureau()) section.add(new Paragraph(getTranslation("operations.answer.alone")));
        section.add(nomination());
        return section;
    }

    private Component nomination() {
        var choice = new ComboBox<PersonCard>(getTranslation("operations.nominate.whom"));
        var taken = line.nominees().stream()
                .map(Nominee::person)
                .map(PersonCard::id)
                .collect(Collectors.toSet());
        choice.setItems(parties.officers().stream()
                .filter(officer -> !taken.contains(officer.id()))
                .toList());
        choice.setItemLabelGenerator(PersonCard::nameAndAgency);
        choice.setHelperText(getTranslation("operations.nominate.help"));
        var form = new FormCheck().required(choice, getTranslation("operations.nominate.nobody"));
        var nominate =
                new Button(getTranslation("operations.nominate"), click -> form.ifValid(() -> nominate(form, choice)));
        if (line.nominees().isEmpty()) nominate.addThemeNames("primary");
        return new InlineForm(choice, nominate);
    }

    /**
     * Nominates the chosen officer. If this is refused, the field shows the reason, and the user can choose another
     * officer.
     */
    private void nominate(FormCheck form, ComboBox<PersonCard> choice) {
        var officer = choice.getValue();
        try {
            parties.nominate(line.room(), officer.id());
            Toast.done(getTranslation("operations.nominated", officer.name()));
            changed.run();
        } catch (Refused refused) {
            form.refuse(choice, getTranslation(refused.key(), refused.arguments()));
        }
    }

    private Component answers() {
        var answers = new Div();
        answers.addClassName("bureau-answers");
        if (line.may(InvitationEvent.TAKE_NO_POSITION))
            answers.add(new QuietButton(getTranslation("operations.no-position"), this::takeNoPosition));
        if (line.may(InvitationEvent.DECLINE))
            answers.add(new QuietButton(getTranslation("operations.decline"), this::decline).dangerous());
        if (line.may(InvitationEvent.LEAVE))
            answers.add(new QuietButton(getTranslation("operations.withdraw-country"), this::withdraw).dangerous());
        return answers;
    }

    private void takeNoPosition() {
        new ReasonDialog(
                        getTranslation("operations.no-position.question", line.codename()),
                        getTranslation("operations.no-position.consequence"),
                        getTranslation("operations.no-position"),
                        reason -> done(() -> parties.takeNoPosition(line.room(), reason)))
                .open();
    }

    private void decline() {
        new ReasonDialog(
                        getTranslation("operations.decline.question", line.codename()),
                        getTranslation("operations.decline.consequence"),
                        getTranslation("operations.decline"),
                        reason -> done(() -> parties.decline(line.room(), reason)))
                .open();
    }

    private void withdraw() {
        new ReasonDialog(
                        getTranslation("operations.withdraw-country.question", line.codename()),
                        getTranslation("operations.withdraw-country.consequence"),
                        getTranslation("operations.withdraw-country"),
                        reason -> done(() -> parties.withdrawCountry(line.room(), reason)))
                .open();
    }

    private void done(Runnable command) {
        command.run();
        Toast.done(getTranslation("operations.answered"));
        changed.run();
    }
}
