package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import portal.access.Access;
import portal.access.ui.ShownAudiences;
import portal.operations.OperationalRoom;
import portal.operations.Operations;
import portal.operations.RoomRow;
import portal.people.Role;
import portal.topics.ui.SpaceLine;
import portal.ui.EmptyState;
import portal.ui.PageHead;
import portal.ui.PrimaryButton;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/**
 * The page that lists the rooms that the viewer takes part in. For officers of a national bureau ({@link
 * Role#NCB_OFFICER}) it also shows the bureau's register, {@link NationalRegister}: the rooms to which its country is
 * invited.
 */
@Route(OperationalRoom.MENU)
@Menu(order = 30, title = "operations.title", icon = "shield")
@PermitAll
@StyleSheet("assets/operations.css")
@StyleSheet("assets/topics.css")
class OperationsView extends Div implements HasDynamicTitle {
    private final Operations operations;
    private final Clock clock;

    OperationsView(Operations operations, Access access, Clock clock) {
        this.operations = operations;
        this.clock = clock;
        addClassName("operations");
        ShownAudiences.everything(this);
        add(head(access.holds(Role.COORDINATOR)));
        var mine = operations.mine();
        var isBureau = access.holds(Role.NCB_OFFICER);
        if (isBureau && !operations.unanswered().isEmpty()) add(register(), rooms(mine));
        else if (isBureau) add(rooms(mine), register());
        else add(mine.isEmpty() ? none() : rooms(mine));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operations.title");
    }

    private PageHead head(boolean mayOpen) {
        var open = new PrimaryButton(
                getTranslation("operations.open"),
                Symbol.PLUS,
                () -> UI.getCurrent().navigate(OpenRoomView.class));
        open.setVisible(mayOpen);
        return new PageHead(getTranslation("operations.title"))
                .lead(getTranslation("operations.lead"))
                .actions(Shortcut.COMPOSE.on(open));
    }

    private Component none() {
        return new EmptyState(Symbol.SHIELD, getTranslation("operations.none"), getTranslation("operations.none.next"));
    }

    private Component rooms(List<RoomRow> mine) {
        var rooms = new Div();
        rooms.setVisible(!mine.isEmpty());
        mine.forEach(room -> rooms.add(line(room)));
        return rooms;
    }

    private Component line(RoomRow row) {
        var ceiling =
                new Span(getTranslation("access.classification." + row.space().ceiling()));
        return new SpaceLine(row.space(), row.activity(), clock, ceiling);
    }

    private Component register() {
        return new Section(
                new H2(getTranslation("operations.register")),
                new Paragraph(getTranslation("operations.register.lead")),
                new NationalRegister(operations, clock));
    }
}
