package portal.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.time.LocalDate;
import portal.access.Access;
import portal.access.NotFound;
import portal.access.Refused;
import portal.audit.Checkpoints;
import portal.people.Role;
import portal.ui.PageHead;
import portal.ui.TextFile;
import portal.ui.TimeLabel;

/** The page where auditors download the checkpoints of the audit log. */
@Route(CheckpointsView.PAGE)
@PermitAll
@StyleSheet("assets/audit.css")
public class CheckpointsView extends Div implements HasDynamicTitle {
    public static final String PAGE = "audit";

    private final transient Checkpoints checkpoints;

    CheckpointsView(Access access, Checkpoints checkpoints) {
        if (!access.holds(Role.AUDITOR)) throw new NotFound();
        this.checkpoints = checkpoints;
        add(new PageHead(getPageTitle()).lead(getTranslation("audit.checkpoints.about")), list());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.checkpoints");
    }

    private Component list() {
        var days = checkpoints.days();
        if (days.isEmpty()) return new Paragraph(getTranslation("audit.nothing"));
        var list = new UnorderedList();
        list.addClassName("plain");
        days.forEach(day -> list.add(new ListItem(download(day))));
        return list;
    }

    private Anchor download(LocalDate day) {
        var link = new Anchor((DownloadHandler) event -> send(event, day), TimeLabel.day(day, getLocale()));
        link.setRouterIgnore(true);
        link.addClassName("audit-checkpoint");
        return link;
    }

    private void send(DownloadEvent event, LocalDate day) throws IOException {
        try {
            var name = "liaison-audit-" + day + ".checkpoint";
            new TextFile(name, "text/plain", checkpoints.text(day)).send(event);
        } catch (NotFound | Refused notTheirs) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }
}
