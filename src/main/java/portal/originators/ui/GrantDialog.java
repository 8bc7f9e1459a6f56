package portal.originators.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import portal.access.Refused;
import portal.access.ui.Attempt;
import portal.facts.Utc;
import portal.originators.GrantUse;
import portal.originators.OriginatorRequest;
import portal.ui.SentencesField;
import portal.ui.TimeLabel;

/** The dialog in which the originator permits a use until a day, with or without conditions. */
class GrantDialog extends ItemForm {
    private static final int MONTHS = 3;

    private final OriginatorRequest request;
    private final transient OriginatorServices services;
    private final transient Runnable done;
    private final DatePicker until = new DatePicker();
    private final SentencesField conditions =
            new SentencesField("originators.grant.conditions", GrantUse.LONGEST_CONDITIONS);

    GrantDialog(OriginatorRequest request, OriginatorServices services, Runnable done) {
        super(
                I18NProvider.translate("originators.grant.title", request.item().name()),
                I18NProvider.translate("originators.grant.send"));
        this.request = request;
        this.services = services;
        this.done = done;
        until(Utc.day(services.clock().instant()));
        form.required(until, getTranslation("originators.refused.no-day"));
        begin(
                new Paragraph(getTranslation(
                        request.use().needsReMarking() ? "originators.grant.re-mark" : "originators.grant.about")),
                until,
                conditions);
    }

    private void until(LocalDate today) {
        until.setLabel(getTranslation("originators.grant.until"));
        until.setLocale(TimeLabel.calendar(getLocale()));
        until.setMin(today);
        until.setMax(today.plusYears(GrantUse.MOST_YEARS));
        until.setValue(today.plusMonths(MONTHS));
    }

    @Override
    protected void send() {
        services.requests().grant(request.id(), new GrantUse(conditions.getValue(), until.getValue()));
        finish(getTranslation("originators.granted"), done);
    }

    @Override
    protected void refuse(Refused refused, String why) {
        if (Attempt.isAt("until", refused)) form.refuse(until, why);
        else form.refuse(conditions, why);
    }
}
