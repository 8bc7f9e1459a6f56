package portal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import portal.access.NotFound;

/** The page for an item that does not exist, or that the user may not see. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class ItemNotFoundPage extends NotFoundPage implements HasErrorParameter<NotFound> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> error) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
