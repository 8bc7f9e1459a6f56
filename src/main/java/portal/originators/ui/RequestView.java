package portal.originators.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.access.SpaceCard;
import portal.access.ui.Attempt;
import portal.access.ui.InSpace;
import portal.access.ui.PathId;
import portal.access.ui.ReMarkDialog;
import portal.access.ui.ShownAudiences;
import portal.notifications.Notifications;
import portal.originators.OriginatorKinds;
import portal.originators.OriginatorRequest;
import portal.originators.RequestEvent;
import portal.originators.RequestId;
import portal.originators.RequestState;
import portal.ui.Breadcrumb;
import portal.ui.Confirm;
import portal.ui.PageHead;
import portal.ui.PrimaryButton;

/**
 * The page of one request to an originator, for the asker and for the people who act for the originator. A permission
 * that needs another marking leads to the dialog that marks the item anew, with the wanted values filled in.
 */
@Route(OriginatorKinds.PAGES + "/:request")
@PermitAll
@StyleSheet("assets/originators.css")
class RequestView extends Div implements BeforeEnterObserver, HasDynamicTitle, InSpace {
    private final OriginatorServices services;
    private final Notifications notifications;
    private @Nullable SpaceCard space;

    RequestView(OriginatorServices services, Notifications notifications) {
        this.services = services;
        this.notifications = notifications;
        addClassName("originators");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new RequestId(PathId.of(event, "request"));
        show(id);
        notifications.see(id.value());
    }

    private OriginatorRequest show(RequestId id) {
        var request = services.requests().request(id);
        space = services.spaces()
                .cards(List.of(request.item().space()))
                .get(request.item().space());
        removeAll();
        var content = new Div(new RequestFacts(request, services.clock()));
        ShownAudiences.in(request.item().audience(), content);
        add(
                new Breadcrumb(OriginatorKinds.PAGES, getTranslation("originators.title")),
                new PageHead(getTranslation("originators.use." + request.use())).actions(actions(request)),
                content);
        if (isToBeReMarked(request)) add(new Paragraph(getTranslation("originators.re-mark.next")));
        add(new Anchor(request.item().route(), getTranslation("originators.to-item")));
        return request;
    }

    private Component[] actions(OriginatorRequest request) {
        var actions = new Div();
        actions.addClassName("request-actions");
        if (request.may(RequestEvent.GRANT))
            actions.add(new PrimaryButton(
                    getTranslation("originators.grant"),
                    () -> new GrantDialog(request, services, () -> granted(request.id())).open()));
        if (request.may(RequestEvent.REFUSE))
            actions.add(new Button(
                    getTranslation("originators.refuse"),
                    click -> new RefuseDialog(request, services, () -> show(request.id())).open()));
        if (request.may(RequestEvent.TAKE_BACK))
            actions.add(new Button(
                    getTranslation("originators.take-back"),
                    click -> attempt(
                            () -> services.requests().takeBack(request.id()), "originators.taken-back", request)));
        if (isToBeReMarked(request))
            actions.add(new PrimaryButton(getTranslation("access.change"), () -> reMark(request, space)));
        if (request.may(RequestEvent.END))
            actions.add(new Button(getTranslation("originators.end"), click -> confirmEnd(request)));
        return new Component[] {actions};
    }

    /** Shows the permission. If it needs another marking, the dialog for that opens with the wanted values filled in. */
    private void granted(RequestId id) {
        var request = show(id);
        if (isToBeReMarked(request)) reMark(request, space);
    }

    /** Returns whether the viewer has to mark the item anew, so that the permitted use becomes possible. */
    private boolean isToBeReMarked(OriginatorRequest request) {
        return space != null
                && request.state() == RequestState.GRANTED
                && request.use().needsReMarking()
                && request.may(RequestEvent.END);
    }

    private void reMark(OriginatorRequest request, @Nullable SpaceCard in) {
        if (in == null) return;
        var marked = services.requests().marking(request.id());
        var subject = new ReMarkDialog.ReMarkSubject(
                request.item().name(),
                marked,
                null,
                wanted -> services.requests().consequences(request.id(), wanted));
        new ReMarkDialog(services.access(), in, subject, request.wanted(marked.marking()), wanted -> {
                    services.requests().reMark(request.id(), wanted);
                    show(request.id());
                })
                .open();
    }

    private void confirmEnd(OriginatorRequest request) {
        new Confirm(
                        getTranslation(
                                "originators.end.question", request.asker().name()),
                        getTranslation("originators.end.consequence"),
                        getTranslation("originators.end"),
                        () -> attempt(() -> services.requests().end(request.id()), "originators.ended", request))
                .open();
    }

    private void attempt(Runnable command, String done, OriginatorRequest request) {
        Attempt.of(command, getTranslation(done), () -> show(request.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("originators.request.title");
    }

    @Override
    public @Nullable SpaceCard space() {
        return space;
    }
}
