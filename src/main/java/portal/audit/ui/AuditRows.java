package portal.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.access.ListPosition;
import portal.access.ui.ShownAudiences;
import portal.audit.AuditEntry;
import portal.ui.MoreList;

/** A list of log entries, the latest first. It loads further entries when the user asks for them. */
@StyleSheet("assets/audit.css")
public class AuditRows extends Div {
    /**
     * Returns the entries that follow an entry in the list: at most {@code most}. If {@code last} is null, it returns
     * the first entries.
     */
    public interface Source {
        List<AuditEntry> after(@Nullable ListPosition last, int most);
    }

    /** Returns the list of the entries that say who has opened one item. */
    public static AuditRows openings(Source source, Clock clock) {
        return new AuditRows(source, AuditRow.Shows.WHO, UI.getCurrent().getTranslation("audit.opened.nobody"), clock);
    }

    AuditRows(Source source, AuditRow.Shows shows, String nothing, Clock clock) {
        addClassName("audit-rows");
        var list = new MoreList<AuditEntry>(
                (last, most) -> source.after(last == null ? null : last.place(), most),
                entry -> new AuditRow(entry, shows, clock));
        add(list.isEmpty() ? new Paragraph(nothing) : list);
        ShownAudiences.everything(this);
    }
}
