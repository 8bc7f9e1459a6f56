package portal.guidelines.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import portal.ui.TimeLabel;

/** A field for a day, with the calendar of the reader's language. */
class DayField extends DatePicker {
    /**
     * @param label the key of the label
     * @param earliest the earliest day that can be chosen
     */
    DayField(String label, LocalDate earliest) {
        setLabel(getTranslation(label));
        setLocale(TimeLabel.calendar(getLocale()));
        setMin(earliest);
    }
}
