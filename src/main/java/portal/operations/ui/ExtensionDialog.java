package portal.operations.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import portal.access.Justification;
import portal.operations.OperationExtensions;
import portal.operations.OperationPeriod;
import portal.operations.Operations;
import portal.operations.RoomCard;
import portal.ui.SentencesField;
import portal.ui.TimeLabel;

/** The dialog in which a coordinator proposes that an operation ends later. */
class ExtensionDialog extends OperationDialog {
    private static final int USUAL_MONTHS = 3;

    private final DatePicker until = new DatePicker(getTranslation("operations.extension.until"));
    private final SentencesField reason = new SentencesField("operations.justification", Justification.LONGEST);
    private final transient OperationExtensions extensions;
    private final RoomCard room;

    ExtensionDialog(RoomCard room, OperationExtensions extensions, Runnable done) {
        super(
                I18NProvider.translate(
                        "operations.extension.title", room.space().name()),
                I18NProvider.translate("operations.extension.do"),
                I18NProvider.translate("operations.extension.done"),
                done);
        this.room = room;
        this.extensions = extensions;
        until.setLocale(TimeLabel.calendar(getLocale()));
        until.setMin(room.endsOn().plusDays(1));
        until.setValue(room.endsOn().plusMonths(USUAL_MONTHS));
        form.required(until, getTranslation("operations.refused.ends-on"))
                .check(
                        until,
                        day -> OperationPeriod.isPossible(room.endsOn(), day),
                        getTranslation("operations.refused.extension", Operations.LONGEST_MONTHS))
                .required(reason, getTranslation("access.refused.no-reason"));
        begin(new Paragraph(getTranslation("operations.extension.what")), until, reason);
    }

    @Override
    void carryOut() {
        extensions.proposeExtension(room.space().id(), until.getValue(), new Justification(reason.getValue()));
    }
}
