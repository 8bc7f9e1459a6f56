package portal.operations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import portal.access.Access;
import portal.access.SpaceCard;
import portal.operations.CoordinatorDesk;
import portal.people.Role;

/** Links to the desks that the viewer has; hidden if there are none. */
class DeskLinks extends Nav {
    DeskLinks(CoordinatorDesk coordinator, List<SpaceCard> operations, Access access) {
        addClassName("desk-links");
        setAriaLabel(getTranslation("operations.desks"));
        if (access.holds(Role.NCB_OFFICER)) add(new Anchor(BureauDeskView.PAGE, getTranslation("operations.bureau")));
        if (coordinator.isMine(operations))
            add(new Anchor(CoordinatorDeskView.PAGE, getTranslation("operations.desk")));
        setVisible(getChildren().findAny().isPresent());
    }
}
