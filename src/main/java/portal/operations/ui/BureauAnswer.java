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
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import portal.access.Refused;
import portal.access.SpaceId;
import portal.access.ui.Attempt;
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
            form.refuse(choice, Attempt.why(refused));
        }
    }

    private Component answers() {
        var answers = new Div();
        answers.addClassName("bureau-answers");
        if (line.may(InvitationEvent.TAKE_NO_POSITION))
            answers.add(button("operations.no-position", parties::takeNoPosition));
        if (line.may(InvitationEvent.DECLINE))
            answers.add(button("operations.decline", parties::decline).dangerous());
        if (line.may(InvitationEvent.LEAVE))
            answers.add(button("operations.withdraw-country", parties::withdrawCountry)
                    .dangerous());
        return answers;
    }

    /**
     * @param key the key of the words on the button; the keys of the question and of its consequence begin with it
     * @param answer sends the answer, with its reason
     */
    private QuietButton button(String key, BiConsumer<SpaceId, String> answer) {
        return new QuietButton(
                getTranslation(key),
                () -> new ReasonDialog(
                                getTranslation(key + ".question", line.codename()),
                                getTranslation(key + ".consequence"),
                                getTranslation(key),
                                reason -> send(answer, reason))
                        .open());
    }

    private void send(BiConsumer<SpaceId, String> answer, String reason) {
        answer.accept(line.room(), reason);
        Toast.done(getTranslation("operations.answered"));
        changed.run();
    }
}
