package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import portal.access.Access;
import portal.operations.OperationState;
import portal.operations.RoomCard;

/**
 * Shows the state of an operation on the page of its room: how long it still lasts, what can happen next, who can do it,
 * and what is missing.
 */
@StyleSheet("assets/operations.css")
class RoomStatePanel extends Section {
    private final RoomCard room;
    private final transient LifeServices services;
    private final transient Runnable changed;

    /** @param changed shows the page anew */
    RoomStatePanel(RoomCard room, Access access, LifeServices services, Runnable changed) {
        this.room = room;
        this.services = services;
        this.changed = changed;
        var id = room.space().id();
        addClassName("room-state-panel");
        add(new H2(getTranslation("operations.state")), head());
        explain();
        var codename = room.space().name();
        add(new NextSteps(
                id, codename, services.life().choices(id), new LifeActions(id, codename, services, changed)::take));
        services.extensions().latest(id).ifPresent(extension -> add(new ExtensionStatus(extension)));
        add(actions());
        add(new CoordinatorList(room, access.viewer(), services.coordinators(), changed));
    }

    private Component head() {
        var head = new Div(new StateChip(room.state()), new Span(PeriodText.inZone(room.period(), getLocale())));
        head.addClassName("room-state-head");
        if (room.state().isRunning())
            head.add(new Span(getTranslation(
                    "operations.days-left",
                    room.period().daysLeft(services.clock().instant()))));
        return head;
    }

    private void explain() {
        var reason = room.reason();
        var note = room.dataProtectionNote();
        if (reason != null) add(new HeadedWords("operations.reason.given", reason));
        if (note != null) add(new HeadedWords("operations.note", note));
    }

    private Component actions() {
        var actions = new Div();
        actions.addClassName("room-state-actions");
        var state = room.state();
        if (!room.space().isStewarded()) return actions;
        if (state == OperationState.PROPOSED || state == OperationState.APPROVED || state == OperationState.ACTIVE)
            actions.add(new Button(
                    getTranslation("operations.change"),
                    click -> new ChangeDialog(room, services.operations(), changed).open()));
        if (state == OperationState.ACTIVE)
            actions.add(new Button(
                    getTranslation("operations.extension.do"),
                    click -> new ExtensionDialog(room, services.extensions(), changed).open()));
        if (state == OperationState.REJECTED)
            actions.add(new Button(getTranslation("operations.propose.anew"), click -> proposeAnew()));
        return actions;
    }

    private void proposeAnew() {
        UI.getCurrent()
                .navigate(
                        ProposeView.class,
                        QueryParameters.of(
                                ProposeView.COPY, room.space().id().value().toString()));
    }
}
