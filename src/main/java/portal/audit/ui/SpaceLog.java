package portal.audit.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import portal.access.SpaceId;
import portal.audit.AuditLog;

/** Shows the audit log of a space, limited to items that the viewer may see. */
public class SpaceLog extends Section {
    public SpaceLog(AuditLog log, SpaceId space, Clock clock) {
        addClassName("space-log");
        add(
                new Paragraph(getTranslation("audit.log.about")),
                new AuditRows(
                        (last, most) -> log.of(space, last, most),
                        AuditRow.Shows.BOTH,
                        getTranslation("audit.nothing"),
                        clock));
    }
}
