package portal.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import portal.audit.AuditLog;
import portal.ui.PageHead;

/** The page that lists the viewer's own actions. */
@Route(MyActivityView.PAGE)
@PermitAll
public class MyActivityView extends Div implements HasDynamicTitle {
    public static final String PAGE = "account/activity";

    MyActivityView(AuditLog log, Clock clock) {
        add(
                new PageHead(getPageTitle()).lead(getTranslation("audit.mine.about")),
                new AuditRows(log::mine, AuditRow.Shows.ITEM, getTranslation("audit.nothing"), clock));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.mine");
    }
}
