package portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import portal.access.Access;
import portal.access.Act;
import portal.access.Compartment;
import portal.access.Compartments;
import portal.access.Participant;
import portal.access.PermittedAudiences;
import portal.access.Refused;
import portal.access.Right;
import portal.access.SpaceCard;
import portal.people.PersonCard;
import portal.ui.Chip;
import portal.ui.Confirm;
import portal.ui.FormCheck;
import portal.ui.InlineForm;
import portal.ui.QuietButton;
import portal.ui.Symbol;
import portal.ui.Toast;

/**
 * Shows the compartments of a space that the viewer is in, with their members. A steward can open compartments here,
 * and add and remove members.
 */
public class CompartmentList extends Section implements Refreshable {
    private final Compartments compartments;
    private final Access access;
    private final SpaceCard space;

    public CompartmentList(Compartments compartments, Access access, SpaceCard space) {
        this.compartments = compartments;
        this.access = access;
        this.space = space;
        addClassName("compartments");
        ShownAudiences.everything(this);
        askAgain();
    }

    @Override
    public void askAgain() {
        removeAll();
        add(
                new H2(getTranslation("access.compartments.title")),
                new Paragraph(getTranslation("access.compartments.lead")));
        var mine = access.compartments(space.id());
        if (mine.isEmpty()) add(new Paragraph(getTranslation("access.compartments.none")));
        var reach = access.readable(mine.stream().map(Compartment::id).toList());
        mine.forEach(compartment -> add(part(compartment, reach)));
        if (space.may(Act.ADMIT)) add(opening());
    }

    private Component part(Compartment compartment, PermittedAudiences reach) {
        var name = new H3(Symbol.SHIELD.icon(), new Span(compartment.name()));
        var part = new Section(name);
        part.addClassName("compartment");
        var mayRemove = reach.may(Act.REMOVE, compartment.id());
        compartments.members(compartment.id()).forEach(member -> part.add(line(compartment, member, mayRemove)));
        if (reach.may(Act.ADMIT, compartment.id())) part.add(addition(compartment));
        return part;
    }

    private Component line(Compartment compartment, Participant member, boolean mayRemove) {
        var person = member.person();
        var line = new Div(new Span(person.name()), new Span(person.agency()));
        line.addClassName("compartment-member");
        if (member.right() == Right.STEWARD)
            line.add(new Chip(getTranslation("access.compartments.steward"), Chip.Tone.ACCENT));
        else if (mayRemove) line.add(removal(compartment, person));
        return line;
    }

    private Button removal(Compartment compartment, PersonCard person) {
        return new QuietButton(getTranslation("access.compartments.remove"), () -> confirmRemoval(compartment, person))
                .small()
                .dangerous()
                .labelled(getTranslation("access.compartments.remove.of", person.name(), compartment.name()));
    }

    private void confirmRemoval(Compartment compartment, PersonCard person) {
        new Confirm(
                        getTranslation("access.compartments.remove.question", person.name(), compartment.name()),
                        getTranslation("access.compartments.remove.consequence", person.name()),
                        getTranslation("access.compartments.remove"),
                        () -> remove(compartment, person))
                .open();
    }

    private void remove(Compartment compartment, PersonCard person) {
        compartments.remove(compartment.id(), person.id());
        Toast.done(getTranslation("access.compartments.removed", person.name(), compartment.name()));
        askAgain();
    }

    private Component addition(Compartment compartment) {
        var choice = new ComboBox<PersonCard>(getTranslation("access.compartments.whom"));
        choice.setItems(compartments.eligible(compartment.id()));
        choice.setItemLabelGenerator(PersonCard::nameAndAgency);
        var form = new FormCheck().required(choice, getTranslation("access.compartments.nobody"));
        var add = new Button(
                getTranslation("access.compartments.add"),
                click -> form.ifValid(() -> add(compartment, choice.getValue())));
        return new InlineForm(choice, add);
    }

    private void add(Compartment compartment, PersonCard person) {
        compartments.add(compartment.id(), person.id());
        Toast.done(getTranslation("access.compartments.added", person.name(), compartment.name()));
        askAgain();
    }

    private Component opening() {
        var name = new TextField(getTranslation("access.compartments.name"));
        name.setMaxLength(Compartments.LONGEST_NAME);
        var form = new FormCheck()
                .required(name, getTranslation("access.refused.compartment-name", Compartments.LONGEST_NAME));
        var open =
                new Button(getTranslation("access.compartments.open"), click -> form.ifValid(() -> open(form, name)));
        return new InlineForm(name, open);
    }

    private void open(FormCheck form, TextField name) {
        try {
            var opened = compartments.open(space.id(), name.getValue());
            Toast.done(getTranslation("access.compartments.opened", opened.name()));
            askAgain();
        } catch (Refused refused) {
            form.refuse(name, getTranslation(refused.key(), refused.arguments()));
        }
    }
}
