package portal.operations.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import portal.operations.OperationPeriod;
import portal.ui.TimeLabel;

/** Says on which days an operation begins and ends. */
final class PeriodText {
    private PeriodText() {}

    static String of(LocalDate startsOn, LocalDate endsOn, Locale language) {
        return I18NProvider.translate(
                language, "operations.period", TimeLabel.day(startsOn, language), TimeLabel.day(endsOn, language));
    }

    /** Returns the days with the time zone in which they are counted. */
    static String inZone(OperationPeriod period, Locale language) {
        return I18NProvider.translate(
                language,
                "operations.period.in-zone",
                TimeLabel.day(period.startsOn(), language),
                TimeLabel.day(period.endsOn(), language),
                period.zone().getId());
    }
}
