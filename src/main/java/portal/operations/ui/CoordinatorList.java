package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import portal.access.ui.Attempt;
import portal.operations.OperationCoordinators;
import portal.operations.OperationalRoom;
import portal.operations.RoomCard;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.ui.Chip;
import portal.ui.Confirm;
import portal.ui.PrimaryButton;
import portal.ui.QuietButton;

/** Shows who leads an operation, with the deputies, and lets the coordinator appoint them and hand over to one. */
class CoordinatorList extends Div {
    private final transient OperationCoordinators coordinators;
    private final RoomCard room;
    private final PersonId viewer;
    private final transient Runnable changed;
    private final boolean isLead;

    CoordinatorList(RoomCard room, PersonId viewer, OperationCoordinators coordinators, Runnable changed) {
        this.room = room;
        this.viewer = viewer;
        this.coordinators = coordinators;
        this.changed = changed;
        this.isLead = viewer.equals(room.lead());
        addClassName("coordinator-list");
        add(new H3(getTranslation("operations.coordinators")));
        room.coordinators().forEach(each -> add(line(each.person())));
        if (viewer.equals(room.successor())) add(question());
        if (isLead && room.state().isRunning()) add(appointment());
    }

    private Component line(PersonCard person) {
        var isLeading = person.id().equals(room.lead());
        var line = new Div(new Span(person.name()));
        line.addClassName("coordinator-line");
        line.add(new Chip(getTranslation(isLeading ? "operations.coordinator" : "operations.deputy")));
        if (person.id().equals(room.successor())) line.add(new Chip(getTranslation("operations.hand-over.asked")));
        if (isLeading) return line;
        if (isLead) line.add(handOver(person), release(person));
        else if (person.id().equals(viewer)) line.add(stepDown());
        return line;
    }

    private Component handOver(PersonCard person) {
        var isAsked = person.id().equals(room.successor());
        var words = getTranslation(isAsked ? "operations.hand-over.take-back" : "operations.hand-over");
        return new QuietButton(words, () -> {
                    if (isAsked) decline("operations.hand-over.taken-back");
                    else confirmHandOver(person);
                })
                .small();
    }

    private void confirmHandOver(PersonCard person) {
        new Confirm(
                        getTranslation("operations.hand-over.title", person.name()),
                        getTranslation("operations.hand-over.what"),
                        getTranslation("operations.hand-over"),
                        () -> Attempt.of(
                                () -> coordinators.handOver(room.space().id(), person.id()),
                                getTranslation("operations.hand-over.done", person.name()),
                                changed))
                .open();
    }

    private Component release(PersonCard person) {
        return new QuietButton(getTranslation("operations.deputy.release"), () -> confirmRelease(person))
                .small()
                .dangerous();
    }

    private void confirmRelease(PersonCard person) {
        new Confirm(
                        getTranslation("operations.deputy.release.title", person.name()),
                        getTranslation("operations.withdraw.consequence", person.name()),
                        getTranslation("operations.deputy.release"),
                        () -> Attempt.of(
                                () -> coordinators.releaseDeputy(room.space().id(), person.id()),
                                getTranslation("operations.deputy.released", person.name()),
                                changed))
                .open();
    }

    private Component stepDown() {
        return new QuietButton(getTranslation("operations.step-down"), this::confirmStepDown)
                .small()
                .dangerous();
    }

    private void confirmStepDown() {
        new Confirm(
                        getTranslation(
                                "operations.step-down.title", room.space().name()),
                        getTranslation("operations.step-down.what"),
                        getTranslation("operations.step-down"),
                        () -> Attempt.of(
                                () -> coordinators.stepDown(room.space().id()),
                                getTranslation("operations.step-down.done"),
                                () -> UI.getCurrent().navigate(OperationalRoom.MENU)))
                .open();
    }

    private Component question() {
        var accept = new PrimaryButton(
                getTranslation("operations.take-over"),
                () -> Attempt.of(
                        () -> coordinators.takeOver(room.space().id()),
                        getTranslation("operations.take-over.done", room.space().name()),
                        changed));
        var decline = new Button(
                getTranslation("operations.take-over.decline"), click -> decline("operations.take-over.declined"));
        return new Div(
                new Paragraph(getTranslation(
                        "operations.take-over.question", room.space().name())),
                accept,
                decline);
    }

    private void decline(String said) {
        Attempt.of(() -> coordinators.declineHandOver(room.space().id()), getTranslation(said), changed);
    }

    private Component appointment() {
        return new Button(getTranslation("operations.deputy.do"), click -> askForDeputy());
    }

    private void askForDeputy() {
        var id = room.space().id();
        new CoordinatorDialog(
                        "operations.deputy",
                        room.space().name(),
                        coordinators.candidates(id),
                        person -> coordinators.appointDeputy(id, person),
                        changed)
                .open();
    }
}
