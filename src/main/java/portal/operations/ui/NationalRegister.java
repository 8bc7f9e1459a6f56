package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import portal.operations.NationalLine;
import portal.operations.Operations;
import portal.people.PersonCard;
import portal.ui.Confirm;
import portal.ui.Toast;
import portal.ui.When;

/** A bureau's register: the operations its country is invited to, its own officers there, and who else could go. */
class NationalRegister extends Div {
    private final Operations operations;

    NationalRegister(Operations operations) {
        this.operations = operations;
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
        var operation = new Div(
                new H3(line.codename()),
                new Paragraph(getTranslation(
                        "operations.period",
                        When.day(line.startsOn(), getLocale()),
                        When.day(line.endsOn(), getLocale()))));
        operation.addClassName("national-line");
        line.officers().forEach(officer -> operation.add(officer(line, officer)));
        operation.add(nomination(line));
        return operation;
    }

    private Component officer(NationalLine line, PersonCard officer) {
        var withdraw = new Button(getTranslation("operations.withdraw"), click -> confirmWithdrawal(line, officer));
        withdraw.addThemeNames("tertiary", "small", "error");
        withdraw.setAriaLabel(getTranslation("operations.withdraw.of", officer.name(), line.codename()));
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
        var nominate = new Button(
                getTranslation("operations.nominate"),
                click -> choice.getOptionalValue().ifPresent(officer -> nominate(line, officer)));
        var row = new Div(choice, nominate);
        row.addClassName("nomination");
        return row;
    }

    private void nominate(NationalLine line, PersonCard officer) {
        operations.nominate(line.room(), officer.id());
        Toast.done(getTranslation("operations.nominated", officer.name(), line.codename()));
        refresh();
    }
}
