package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import portal.access.Classification;
import portal.access.SpaceId;
import portal.operations.ChangeOperation;
import portal.operations.OperationPeriod;
import portal.operations.OperationState;
import portal.operations.Operations;
import portal.operations.ProposeOperation;
import portal.operations.RoomCard;
import portal.ui.FormCheck;
import portal.ui.TimeLabel;

/**
 * The fields for the values that are proposed for an operation. Later they can be changed as far as the state of the
 * operation allows.
 */
class OperationFields extends Div {
    final TextField codename = new TextField(getTranslation("operations.codename"));
    final TextArea objective = new TextArea(getTranslation("operations.objective"));
    final TextArea legalBasis = new TextArea(getTranslation("operations.legal-basis"));
    final DatePicker startsOn = new DatePicker(getTranslation("operations.starts-on"));
    final DatePicker endsOn = new DatePicker(getTranslation("operations.ends-on"));
    final ZoneField zone = new ZoneField();
    final Select<Classification> ceiling = new Select<>();
    final Checkbox personalData = new Checkbox(getTranslation("operations.personal-data"));

    OperationFields(FormCheck form) {
        addClassName("operation-fields");
        codename.setMaxLength(Operations.LONGEST_CODENAME);
        codename.setHelperText(getTranslation("operations.codename.help"));
        objective.setMaxLength(Operations.LONGEST_WORDS);
        legalBasis.setMaxLength(Operations.LONGEST_WORDS);
        startsOn.setLocale(TimeLabel.calendar(getLocale()));
        endsOn.setLocale(TimeLabel.calendar(getLocale()));
        ceiling.setLabel(getTranslation("operations.ceiling"));
        ceiling.setItems(Classification.values());
        ceiling.setItemLabelGenerator(level -> getTranslation("access.classification." + level));
        personalData.setHelperText(getTranslation("operations.personal-data.help"));
        check(form);
        add(codename, objective, legalBasis, startsOn, endsOn, zone, ceiling, personalData);
    }

    private void check(FormCheck form) {
        said(form, codename, Operations.LONGEST_CODENAME, "operations.refused.codename");
        said(form, objective, Operations.LONGEST_WORDS, "operations.refused.objective");
        said(form, legalBasis, Operations.LONGEST_WORDS, "operations.refused.legal-basis");
        form.required(startsOn, getTranslation("operations.refused.starts-on"))
                .required(endsOn, getTranslation("operations.refused.ends-on"))
                .check(
                        endsOn,
                        end -> startsOn.isEmpty() || OperationPeriod.isPossible(startsOn.getValue(), end),
                        getTranslation("operations.refused.period", Operations.LONGEST_MONTHS))
                .required(zone, getTranslation("operations.refused.zone"));
    }

    private <F extends Component & HasValue<?, String> & HasValidation & Focusable<?>> void said(
            FormCheck form, F field, int longest, String otherwise) {
        field.setRequiredIndicatorVisible(true);
        form.check(field, words -> ProposeOperation.isGiven(words, longest), getTranslation(otherwise, longest));
    }

    /** Shows what is usual for a new operation. */
    void showUsual(LocalDate today, int months, ZoneId here) {
        startsOn.setValue(today);
        endsOn.setValue(today.plusMonths(months));
        zone.choose(here);
        ceiling.setValue(Classification.RESTRICTED);
    }

    /** Shows the values of an operation. */
    void show(RoomCard room) {
        codename.setValue(room.space().name());
        objective.setValue(room.objective());
        legalBasis.setValue(room.legalBasis());
        startsOn.setValue(room.startsOn());
        endsOn.setValue(room.endsOn());
        zone.choose(room.zone());
        ceiling.setValue(room.space().ceiling());
        personalData.setValue(room.personalData());
    }

    /** Makes the fields read-only that cannot be changed in this state. */
    void restrict(OperationState state) {
        if (state == OperationState.PROPOSED) return;
        codename.setReadOnly(true);
        startsOn.setReadOnly(true);
        endsOn.setReadOnly(true);
        zone.setReadOnly(true);
        ceiling.setReadOnly(true);
        personalData.setReadOnly(true);
    }

    ChangeOperation change(SpaceId room, int version, ZoneId stored) {
        return new ChangeOperation(
                room,
                version,
                codename.getValue(),
                objective.getValue(),
                legalBasis.getValue(),
                startsOn.getValue(),
                endsOn.getValue(),
                zone.isReadOnly() ? stored : zone.getValue(),
                ceiling.getValue(),
                personalData.getValue());
    }
}
