package portal.originators.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import portal.access.ui.ItemLink;
import portal.access.ui.PathId;
import portal.audit.ui.AuditRows;
import portal.notifications.Notifications;
import portal.originators.OriginatorKinds;
import portal.originators.ReportId;
import portal.originators.WrongRecipientReport;
import portal.ui.Breadcrumb;
import portal.ui.LeftToRight;
import portal.ui.PageHead;

/**
 * The page of one report of a wrong recipient, for the people who act for the originator: what was reported, and who
 * has opened the item and when, also after it was recalled (DP-21).
 */
@Route(OriginatorKinds.REPORTS + "/:report")
@PermitAll
@StyleSheet("assets/originators.css")
class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final OriginatorServices services;
    private final Notifications notifications;

    ReportView(OriginatorServices services, Notifications notifications) {
        this.services = services;
        this.notifications = notifications;
        addClassName("originators");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new ReportId(PathId.of(event, "report"));
        var report = services.wrongRecipients().card(id);
        notifications.see(id.value());
        removeAll();
        add(
                new Breadcrumb(OriginatorKinds.PAGES + "?tab=reports", getTranslation("originators.title")),
                new PageHead(getPageTitle()),
                new ReportLine(report, services.clock()),
                item(report),
                openings(id));
    }

    private Component item(WrongRecipientReport report) {
        var item = report.item();
        if (item != null) return new Paragraph(new ItemLink(item));
        return LeftToRight.show(new Paragraph(), getTranslation("originators.report.gone.about"));
    }

    private Component openings(ReportId id) {
        return new Section(
                new H2(getTranslation("audit.opened")),
                new Paragraph(getTranslation("audit.opened.about")),
                AuditRows.openings(
                        (last, most) -> services.wrongRecipients().openings(id, last, most), services.clock()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("originators.report.title");
    }
}
