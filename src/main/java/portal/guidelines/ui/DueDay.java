package portal.guidelines.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import portal.ui.TimeLabel;

/** Says by which day something is due. If the day has passed, the words say that it is overdue. */
class DueDay extends Span {
    /**
     * @param key the key of the text for a day to come; the text for a past day has this key with {@code .late} at its
     *     end
     */
    DueDay(String key, LocalDate due, LocalDate today) {
        var isLate = today.isAfter(due);
        setText(getTranslation(isLate ? key + ".late" : key, TimeLabel.day(due, getLocale())));
        setClassName("guideline-late", isLate);
    }
}
