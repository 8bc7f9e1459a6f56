package portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import portal.ui.EmptyState;
import portal.ui.ErrorId;
import portal.ui.Symbol;

/** The page for an unexpected error. It shows only the number of the error and a link to the home page (NL-16). */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class InternalErrorPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var id = ErrorId.of(error.getCaughtException());
        var home = new Anchor(".", getTranslation("shell.go-home"));
        add(EmptyState.page(
                Symbol.CIRCLE_ALERT, getPageTitle(), getTranslation("shell.broke.what-now", id.value()), home));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.broke");
    }
}
