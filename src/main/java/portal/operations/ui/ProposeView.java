package portal.operations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import portal.access.Access;
import portal.access.CrimeArea;
import portal.access.NotFound;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.access.ui.Attempt;
import portal.access.ui.PathId;
import portal.facts.Utc;
import portal.operations.OperationalRoom;
import portal.operations.Operations;
import portal.operations.ProposeOperation;
import portal.operations.RoomCard;
import portal.people.Role;
import portal.ui.FormCheck;
import portal.ui.PageHead;
import portal.ui.PrimaryButton;
import portal.ui.RefusalLine;
import portal.ui.Shortcut;
import portal.ui.TimeLabel;
import portal.ui.UnsavedWords;

/** The page where a coordinator proposes an operation, possibly with the values of another one of theirs. */
@Route(OperationalRoom.MENU + "/propose")
@PermitAll
@StyleSheet("assets/operations.css")
@StyleSheet("assets/topics.css")
class ProposeView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
    /** The parameter of the address that names an operation; the form then begins with the values of that operation. */
    static final String COPY = "copy";

    private static final int USUAL_MONTHS = 6;

    private final Operations operations;
    private final Access access;
    private final FormCheck form = new FormCheck();
    private final OperationFields fields = new OperationFields(form);
    private final Select<Tlp> tlp = new Select<>();
    private final MultiSelectComboBox<CrimeArea> about = new MultiSelectComboBox<>();
    private final RefusalLine refusal = new RefusalLine();
    private final UnsavedWords words;
    private final Button propose = new PrimaryButton(getTranslation("operations.propose"), this::propose);

    ProposeView(Operations operations, Access access, Clock clock) {
        this.operations = operations;
        this.access = access;
        addClassName("propose-operation");
        Shortcut.markComposer(this);
        fields.showUsual(Utc.day(clock.instant()), USUAL_MONTHS, TimeLabel.zoneOf(UI.getCurrent()));
        fill();
        add(new PageHead(getTranslation("operations.propose")).lead(getTranslation("operations.propose.lead")));
        add(fields, tlp, about, refusal, actions());
        words = new UnsavedWords(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!access.holds(Role.COORDINATOR)) throw new NotFound();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(COPY)
                .map(PathId::parse)
                .map(SpaceId::new)
                .map(operations::card)
                .ifPresent(this::show);
    }

    private void show(RoomCard other) {
        fields.show(other);
        tlp.setValue(other.space().defaultTlp());
        about.setValue(other.space().about());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        words.guard(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operations.propose");
    }

    private void fill() {
        tlp.setLabel(getTranslation("operations.default-tlp"));
        tlp.setItems(Tlp.GREEN, Tlp.AMBER, Tlp.AMBER_STRICT);
        tlp.setItemLabelGenerator(Tlp::label);
        tlp.setValue(Tlp.AMBER);
        about.setLabel(getTranslation("access.crime-areas"));
        about.setItems(CrimeArea.values());
        about.setItemLabelGenerator(area -> getTranslation("access.crime." + area));
    }

    private Div actions() {
        propose.setDisableOnClick(true);
        var actions = new Div(Shortcut.SEND.on(propose), new Anchor(OperationalRoom.MENU, getTranslation("ui.cancel")));
        actions.addClassName("composer-deeds");
        return actions;
    }

    private void propose() {
        refusal.clear();
        Attempt.send(form, propose, this::enter, (refused, why) -> refusal.show(why));
    }

    private void enter() {
        var room = operations.propose(plan());
        words.areSaved();
        UI.getCurrent().navigate(OperationalRoom.KIND.route(room), QueryParameters.of("tab", RoomView.STATE));
    }

    private ProposeOperation plan() {
        return new ProposeOperation(
                fields.codename.getValue(),
                fields.objective.getValue(),
                fields.legalBasis.getValue(),
                fields.startsOn.getValue(),
                fields.endsOn.getValue(),
                fields.zone.getValue(),
                fields.ceiling.getValue(),
                tlp.getValue(),
                about.getValue(),
                fields.personalData.getValue());
    }
}
