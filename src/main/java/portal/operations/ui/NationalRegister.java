package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import portal.access.Refused;
import portal.operations.NationalLine;
import portal.operations.Operations;
import portal.people.PersonCard;
import portal.ui.Chip;
import portal.ui.Confirm;
import portal.ui.FormCheck;
import portal.ui.InlineForm;
import portal.ui.LeftToRight;
import portal.ui.QuietButton;
import portal.ui.TimeLabel;
import portal.ui.Toast;

/**
 * Shows the register of a national bureau: the operations to which its country is invited, its own officers in each,
 * and the officers whom it could nominate.
 */
class NationalRegister extends Div {
    private final Operations operations;
    private final Clock clock;

    NationalRegister(Operations operations, Clock clock) {
        this.operations = operations;
        this.clock = clock;
        addClassName("national-register");
        refresh();
    }

    private void refresh() {
        removeAll();
        var lines = operations.national();
        if (lines.isEmpty()) add(new Paragraph(getTranslation("operations.register.none")));
        lines.forEach(line -> add(operation(line)));
    }

    private Component operation(NationalLine line) {
        var operation = new Article(title(line), objective(line), facts(line), nomination(line));
        operation.addClassName("national-line");
        line.officers().forEach(officer -> operation.add(officer(line, officer)));
        return operation;
    }

    private Component title(NationalLine line) {
        var codename = new Span(line.codename());
        codename.getElement().setAttribute("dir", "auto");
        var title = new H3(codename);
        if (line.isUnanswered()) title.add(new Chip(getTranslation("operations.invitation.new"), Chip.Tone.ACCENT));
        return title;
    }

    private static Component objective(NationalLine line) {
        var objective = LeftToRight.show(new Paragraph(), line.objective());
        objective.addClassName("national-objective");
        return objective;
    }

    private Component facts(NationalLine line) {
        var facts = new Div();
        facts.addClassNames("national-facts", "facts");
        facts.add(new Span(line.invitedBy()
                .map(person -> getTranslation("operations.invitation.by", person.name(), person.agency()))
                .orElse(getTranslation("operations.invitation.at"))));
        facts.add(new TimeLabel(line.invitedAt(), clock));
        facts.add(new Span(getTranslation(
                "operations.period",
                TimeLabel.day(line.startsOn(), getLocale()),
                TimeLabel.day(line.endsOn(), getLocale()))));
        return facts;
    }

    private Component officer(NationalLine line, PersonCard officer) {
        var withdraw = new QuietButton(getTranslation("operations.withdraw"), () -> confirmWithdrawal(line, officer))
                .small()
                .dangerous()
                .labelled(getTranslation("operations.withdraw.of", officer.name(), line.codename()));
        var row = new Div(new Span(officer.name()), new Span(officer.agency()), withdraw);
        row.addClassName("officer-line");
        return row;
    }

    private void confirmWithdrawal(NationalLine line, PersonCard officer) {
        new Confirm(
                        getTranslation("operations.withdraw.question", officer.name(), line.codename()),
                        getTranslation("operations.withdraw.consequence", officer.name()),
                        getTranslation("operations.withdraw"),
                        () -> withdraw(line, officer))
                .open();
    }

    private void withdraw(NationalLine line, PersonCard officer) {
        operations.withdraw(line.room(), officer.id());
        Toast.done(getTranslation("operations.withdrawn", officer.name(), line.codename()));
        refresh();
    }

    private Component nomination(NationalLine line) {
        var choice = new ComboBox<PersonCard>(getTranslation("operations.nominate.whom"));
        choice.setItems(operations.officers().stream()
                .filter(officer -> !line.officers().contains(officer))
                .toList());
        choice.setItemLabelGenerator(officer -> officer.name() + ", " + officer.agency());
        var form = new FormCheck().required(choice, getTranslation("operations.nominate.nobody"));
        var nominate = new Button(
                getTranslation("operations.nominate"), click -> form.ifValid(() -> nominate(form, choice, line)));
        if (line.isUnanswered()) nominate.addThemeNames("primary");
        return new InlineForm(choice, nominate);
    }

    /**
     * Nominates the chosen officer. If this is refused, the field shows the reason, and the user can choose another
     * officer.
     */
    private void nominate(FormCheck form, ComboBox<PersonCard> choice, NationalLine line) {
        var officer = choice.getValue();
        try {
            operations.nominate(line.room(), officer.id());
            Toast.done(getTranslation("operations.nominated", officer.name(), line.codename()));
            UI.getCurrent().refreshCurrentRoute(true); // updates the numbers at the bell and in the menu
        } catch (Refused refused) {
            form.refuse(choice, getTranslation(refused.key(), refused.arguments()));
        }
    }
}
