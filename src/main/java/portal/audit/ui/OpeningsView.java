package portal.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.NamedItems;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.SpaceCard;
import portal.access.Spaces;
import portal.access.ui.Attempt;
import portal.access.ui.InSpace;
import portal.access.ui.ItemLink;
import portal.access.ui.PathId;
import portal.access.ui.ShownAudiences;
import portal.audit.AuditLog;
import portal.ui.Breadcrumb;
import portal.ui.PageHead;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/** The page that lists who has opened an item. It is for the originator of the item and the stewards of its space. */
@Route(OpeningsView.PAGE + "/:item")
@PermitAll
public class OpeningsView extends Div implements BeforeEnterObserver, HasDynamicTitle, InSpace {
    static final String PAGE = "opened";

    private final AuditLog log;
    private final NamedItems names;
    private final Spaces spaces;
    private final Clock clock;
    private @Nullable SpaceCard space;

    OpeningsView(AuditLog log, NamedItems names, Spaces spaces, Clock clock) {
        this.log = log;
        this.names = names;
        this.spaces = spaces;
        this.clock = clock;
        addClassName("audit-page");
    }

    /** Returns a button that opens this page for an item. */
    public static Component button(UUID item) {
        var words = UI.getCurrent().getTranslation("audit.opened");
        return new QuietButton(words, Symbol.HISTORY, () -> UI.getCurrent().navigate(PAGE + "/" + item)).small();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = PathId.of(event, "item");
        var item = names.of(List.of(id)).get(id);
        if (item == null) throw new NotFound();
        space = spaces.cards(List.of(item.space())).get(item.space());
        ShownAudiences.in(item.audience(), this);
        removeAll();
        add(
                new Breadcrumb(new ItemLink(item)),
                new PageHead(getPageTitle()).lead(getTranslation("audit.opened.about")),
                rows(id));
    }

    private Component rows(UUID item) {
        try {
            return AuditRows.openings((last, most) -> log.openings(item, last, most), clock);
        } catch (Refused notTheirs) {
            return new Paragraph(Attempt.why(notTheirs));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.opened");
    }

    @Override
    public @Nullable SpaceCard space() {
        return space;
    }
}
