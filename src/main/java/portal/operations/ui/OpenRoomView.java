package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import portal.access.Access;
import portal.access.Classification;
import portal.access.CrimeArea;
import portal.access.NotFound;
import portal.access.Refused;
import portal.access.Tlp;
import portal.facts.Utc;
import portal.operations.OpenRoom;
import portal.operations.OperationalRoom;
import portal.operations.Operations;
import portal.people.CountryCode;
import portal.people.People;
import portal.people.Role;
import portal.ui.FormCheck;
import portal.ui.PageHead;
import portal.ui.PrimaryButton;
import portal.ui.Shortcut;
import portal.ui.TimeLabel;
import portal.ui.UnsavedWords;

/** The page where a coordinator opens a room and invites countries. */
@Route(OperationalRoom.MENU + "/open")
@PermitAll
@StyleSheet("assets/operations.css")
@StyleSheet("assets/topics.css")
class OpenRoomView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
    private final Operations operations;
    private final Access access;
    private final TextField codename = new TextField(getTranslation("operations.codename"));
    private final TextArea objective = new TextArea(getTranslation("operations.objective"));
    private final TextArea legalBasis = new TextArea(getTranslation("operations.legal-basis"));
    private final DatePicker startsOn = new DatePicker(getTranslation("operations.starts-on"));
    private final DatePicker endsOn = new DatePicker(getTranslation("operations.ends-on"));
    private final Select<Classification> ceiling = new Select<>();
    private final Select<Tlp> tlp = new Select<>();
    private final MultiSelectComboBox<CountryCode> countries = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<CrimeArea> about = new MultiSelectComboBox<>();
    private final Paragraph refusal = new Paragraph();
    private final FormCheck form = new FormCheck();
    private final UnsavedWords words;
    private final Button open = new PrimaryButton(getTranslation("operations.open"), this::open);

    OpenRoomView(Operations operations, People people, Access access, Clock clock) {
        this.operations = operations;
        this.access = access;
        addClassName("open-room");
        Shortcut.markComposer(this);
        fill(people, Utc.day(clock.instant()));
        add(new PageHead(getTranslation("operations.open")).lead(getTranslation("operations.open.lead")));
        require();
        add(codename, objective, about, legalBasis, startsOn, endsOn, ceiling, tlp, countries, refusal, actions());
        words = new UnsavedWords(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!access.holds(Role.COORDINATOR)) throw new NotFound();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        words.guard(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operations.open");
    }

    private void fill(People people, LocalDate today) {
        codename.setMaxLength(Operations.LONGEST_CODENAME);
        codename.setHelperText(getTranslation("operations.codename.help"));
        objective.setMaxLength(Operations.LONGEST_WORDS);
        legalBasis.setMaxLength(Operations.LONGEST_WORDS);
        startsOn.setLocale(TimeLabel.calendar(getLocale()));
        startsOn.setValue(today);
        endsOn.setLocale(TimeLabel.calendar(getLocale()));
        endsOn.setValue(today.plusMonths(6));
        ceiling.setLabel(getTranslation("operations.ceiling"));
        ceiling.setItems(Classification.values());
        ceiling.setItemLabelGenerator(level -> getTranslation("access.classification." + level));
        ceiling.setValue(Classification.RESTRICTED);
        tlp.setLabel(getTranslation("operations.default-tlp"));
        tlp.setItems(Tlp.GREEN, Tlp.AMBER, Tlp.AMBER_STRICT);
        tlp.setItemLabelGenerator(Tlp::label);
        tlp.setValue(Tlp.AMBER);
        countries.setLabel(getTranslation("operations.countries"));
        countries.setHelperText(getTranslation("operations.countries.help"));
        countries.setItems(people.countries());
        countries.setItemLabelGenerator(country -> country.displayName(getLocale()));
        about.setLabel(getTranslation("access.crime-areas"));
        about.setItems(CrimeArea.values());
        about.setItemLabelGenerator(area -> getTranslation("access.crime." + area));
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
    }

    private void require() {
        said(codename, Operations.LONGEST_CODENAME, "operations.refused.codename");
        said(objective, Operations.LONGEST_WORDS, "operations.refused.objective");
        said(legalBasis, Operations.LONGEST_WORDS, "operations.refused.legal-basis");
        form.required(startsOn, getTranslation("operations.refused.starts-on"))
                .required(endsOn, getTranslation("operations.refused.ends-on"))
                .check(
                        endsOn,
                        end -> startsOn.isEmpty() || OpenRoom.isPeriod(startsOn.getValue(), end),
                        getTranslation("operations.refused.period", Operations.LONGEST_MONTHS));
    }

    private <F extends Component & HasValue<?, String> & HasValidation & Focusable<?>> void said(
            F field, int longest, String otherwise) {
        field.setRequiredIndicatorVisible(true);
        form.check(field, words -> OpenRoom.isGiven(words, longest), getTranslation(otherwise, longest));
    }

    private Div actions() {
        open.setDisableOnClick(true);
        var actions = new Div(Shortcut.SEND.on(open), new Anchor(OperationalRoom.MENU, getTranslation("ui.cancel")));
        actions.addClassName("composer-deeds");
        return actions;
    }

    private void open() {
        refusal.setVisible(false);
        try {
            form.ifValid(this::enter);
        } catch (Refused refused) {
            refusal.setText(getTranslation(refused.key(), refused.arguments()));
            refusal.setVisible(true);
        } finally {
            open.setEnabled(true);
        }
    }

    private void enter() {
        var room = operations.open(plan());
        words.areSaved();
        UI.getCurrent().navigate(OperationalRoom.KIND.route(room));
    }

    private OpenRoom plan() {
        return new OpenRoom(
                codename.getValue(),
                objective.getValue(),
                legalBasis.getValue(),
                startsOn.getValue(),
                endsOn.getValue(),
                ceiling.getValue(),
                tlp.getValue(),
                countries.getValue(),
                about.getValue());
    }
}
