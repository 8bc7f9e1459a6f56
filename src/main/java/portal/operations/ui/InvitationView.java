package portal.operations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.access.Classification;
import portal.access.NotFound;
import portal.access.SpaceId;
import portal.access.ui.PathId;
import portal.operations.HandlingTerms;
import portal.operations.InvitationState;
import portal.operations.NationalLine;
import portal.operations.OperationalRoom;
import portal.operations.Parties;
import portal.ui.Breadcrumb;
import portal.ui.PageHead;
import portal.ui.TimeLabel;

/**
 * The page of an invitation. A bureau officer answers it and nominates officers; an officer whose nomination is approved
 * accepts the handling terms. For everybody else this page does not exist (NL-19).
 */
@Route(InvitationView.PATH + "/:room")
@PermitAll
@StyleSheet("assets/operations.css")
class InvitationView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String PATH = OperationalRoom.MENU + "/invitation";

    private final Parties parties;
    private final Clock clock;
    private @Nullable String codename;

    InvitationView(Parties parties, Clock clock) {
        this.parties = parties;
        this.clock = clock;
        addClassName("invitation");
    }

    static String route(SpaceId room) {
        return PATH + "/" + room.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new SpaceId(PathId.of(event, "room")));
    }

    @Override
    public String getPageTitle() {
        return codename == null ? "" : codename;
    }

    private void show(SpaceId room) {
        removeAll();
        var terms = parties.toAccept().stream()
                .filter(each -> each.room().equals(room))
                .findFirst();
        var line = line(room);
        if (terms.isEmpty() && line.isEmpty()) throw new NotFound();
        add(new Breadcrumb(OperationalRoom.MENU, getTranslation("operations.title")));
        line.ifPresentOrElse(this::head, () -> terms.ifPresent(this::head));
        terms.ifPresent(each -> add(new TermsAcceptance(parties, each)));
        line.ifPresent(each ->
                add(new BureauAnswer(parties, each, clock, this::changed), BureauOperationView.link(each.room())));
    }

    /**
     * Returns the line of the operation in the register of the viewer's bureau, and stores that the viewer has opened
     * the invitation; empty if there is no such line.
     */
    private Optional<NationalLine> line(SpaceId room) {
        var found = parties.national(room);
        if (found.filter(line -> line.state() == InvitationState.NOT_OPENED).isEmpty()) return found;
        parties.seen(room);
        return parties.national(room);
    }

    private void head(NationalLine line) {
        codename = line.codename();
        add(new PageHead(line.codename()).lead(line.objective()).line(facts(line)));
    }

    private void head(HandlingTerms terms) {
        codename = terms.codename();
        var nominated = terms.nominatedBy()
                .map(person -> getTranslation("operations.nomination.by", person.name(), person.agency()))
                .orElse("");
        var facts = new Div(
                new Span(nominated), new TimeLabel(terms.since(), clock), period(terms), ceiling(terms.ceiling()));
        facts.addClassName("facts");
        add(new PageHead(terms.codename()).lead(terms.objective()).line(facts));
    }

    private Div facts(NationalLine line) {
        var facts = new Div(
                new Span(line.invitedBy()
                        .map(person -> getTranslation("operations.invitation.by", person.name(), person.agency()))
                        .orElse(getTranslation("operations.invitation.at"))),
                new TimeLabel(line.invitedAt(), clock),
                new Span(PeriodText.of(line.startsOn(), line.endsOn(), getLocale())));
        facts.addClassName("facts");
        facts.add(ceiling(line.ceiling()));
        line.operation().map(StateChip::new).ifPresent(facts::add);
        return facts;
    }

    private Span ceiling(Classification ceiling) {
        return new Span(
                getTranslation("operations.invitation.ceiling", getTranslation("access.classification." + ceiling)));
    }

    private Span period(HandlingTerms terms) {
        return new Span(PeriodText.of(terms.startsOn(), terms.endsOn(), getLocale()));
    }

    private void changed() {
        UI.getCurrent().refreshCurrentRoute(true); // updates the numbers at the bell and in the menu
    }
}
