package portal.operations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import portal.access.Access;
import portal.access.AgencyApprovals;
import portal.access.NotFound;
import portal.access.ui.AgencyList;
import portal.operations.OperationalRoom;
import portal.people.Role;
import portal.ui.Breadcrumb;
import portal.ui.PageHead;

/** The page on which a national bureau approves and suspends the agencies of its country. */
@Route(AgenciesView.ROUTE)
@PermitAll
class AgenciesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = OperationalRoom.MENU + "/agencies";

    private final AgencyApprovals agencies;
    private final Access access;
    private final Clock clock;

    AgenciesView(AgencyApprovals agencies, Access access, Clock clock) {
        this.agencies = agencies;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!access.holds(Role.NCB_OFFICER)) throw new NotFound();
        removeAll();
        add(
                new Breadcrumb(OperationalRoom.MENU, getTranslation("operations.title")),
                new PageHead(getTranslation("access.agencies")).lead(getTranslation("access.agencies.lead")),
                new AgencyList(agencies, clock));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.agencies");
    }
}
