package portal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import portal.ui.PageHead;

/** Where one arrives: what is new, my rooms, and where to start. */
@Route("")
@Menu(order = 0, title = "shell.home", icon = "house")
@PermitAll
class HomeView extends Div implements HasDynamicTitle {
    HomeView() {
        addClassName("home");
        add(new PageHead(getPageTitle()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home");
    }
}
