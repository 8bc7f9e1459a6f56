package portal.originators.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import portal.access.ui.ShownAudiences;
import portal.originators.OriginatorKinds;
import portal.originators.OriginatorRequest;
import portal.originators.WrongRecipientReport;
import portal.ui.EmptyState;
import portal.ui.MoreList;
import portal.ui.PageHead;
import portal.ui.PageTabs;
import portal.ui.PageTabs.PageTab;
import portal.ui.Symbol;

/**
 * The page of the requests to originators: those that the viewer answers, those that the viewer has sent, and the
 * reports of wrong recipients.
 */
@Route(OriginatorKinds.PAGES)
@PermitAll
@StyleSheet("assets/originators.css")
class OriginatorsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final OriginatorServices services;

    OriginatorsView(OriginatorServices services) {
        this.services = services;
        addClassName("originators");
        ShownAudiences.everything(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHead(getPageTitle()).lead(getTranslation("originators.lead")),
                new PageTabs(
                        event,
                        List.of(
                                new PageTab("received", getTranslation("originators.received"), this::received),
                                new PageTab("sent", getTranslation("originators.sent"), this::sent),
                                new PageTab("reports", getTranslation("originators.reports"), this::reports))));
    }

    private Component received() {
        var list = new MoreList<OriginatorRequest>(
                (last, most) -> services.requests().received(last == null ? null : last.place(), most),
                request -> new RequestLine(request, services.clock()));
        return orNone(list, "originators.received.none");
    }

    private Component sent() {
        var list = new MoreList<OriginatorRequest>(
                (last, most) -> services.requests().sent(last == null ? null : last.place(), most),
                request -> new RequestLine(request, services.clock()));
        return orNone(list, "originators.sent.none");
    }

    private Component reports() {
        var list = new MoreList<WrongRecipientReport>(
                (last, most) -> services.wrongRecipients().received(last == null ? null : last.place(), most),
                report -> new ReportLine(report, services.clock()));
        return orNone(list, "originators.reports.none");
    }

    private Component orNone(MoreList<?> list, String none) {
        return list.isEmpty()
                ? new EmptyState(Symbol.HANDSHAKE, getTranslation(none), getTranslation("originators.none.next"))
                : list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("originators.title");
    }
}
