package portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import portal.ui.EmptyState;
import portal.ui.Symbol;

/**
 * The "not found" page. It is the same for hidden pages, for forbidden ones and for those that never existed (NL-01).
 */
abstract class NotFoundPage extends Div implements HasDynamicTitle {
    NotFoundPage() {
        addClassName("nothing-here");
        var home = new Anchor(".", getTranslation("shell.go-home"));
        add(EmptyState.page(
                Symbol.COMPASS, getTranslation("shell.not-found"), getTranslation("shell.not-found.why"), home));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.not-found");
    }
}
