package portal.guidelines.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import portal.ui.TimeLabel;

/** Says when a day in UTC begins, in UTC and in the time zone of the reader. */
final class StartOfDay {
    private StartOfDay() {}

    /** Returns a sentence that says that a version takes effect at the beginning of this day. */
    static String words(LocalDate day) {
        var ui = UI.getCurrent();
        var start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        var zone = TimeLabel.zoneOf(ui);
        var utc = TimeLabel.day(day, ui.getLocale());
        if (zone.getRules().getOffset(start).equals(ZoneOffset.UTC))
            return ui.getTranslation("guidelines.publish.starts", utc);
        var local = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(TimeLabel.calendar(ui.getLocale()))
                .withZone(zone)
                .format(start);
        return ui.getTranslation("guidelines.publish.starts.local", utc, local, zone.getId());
    }
}
