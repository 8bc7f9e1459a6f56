package portal.guidelines.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import portal.access.ui.PathId;
import portal.guidelines.GuidelineItems;
import portal.guidelines.Guidelines;

/** The address of a clause, which search shows. It forwards to this clause on the page of its guideline. */
@Route(GuidelineItems.CLAUSES + "/:clause")
@PermitAll
class ClauseView extends Div implements BeforeEnterObserver {
    private final Guidelines guidelines;

    ClauseView(Guidelines guidelines) {
        this.guidelines = guidelines;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var route = guidelines.clauseRoute(PathId.of(event, "clause"));
        var query = route.indexOf('?');
        var there = QueryParameters.fromString(route.substring(query + 1));
        var searched = event.getLocation().getQueryParameters().getParameters();
        event.forwardTo(route.substring(0, query), there.mergingAll(searched));
    }
}
