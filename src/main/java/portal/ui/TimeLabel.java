package portal.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A relative time ("3 days ago"), or the date if the time is in the future or more than 30 days ago. When the user
 * hovers over it or focuses it, the full time is shown in UTC and in the reader's time zone.
 */
@Tag("time")
public class TimeLabel extends Component {
    private static final long LONG_AGO_DAYS = 30;

    private final Instant at;
    private final Instant now;

    public TimeLabel(Instant at, Clock clock) {
        this.at = at;
        this.now = clock.instant();
        getElement().getClassList().add("when");
        getElement().setAttribute("datetime", at.toString());
        getElement().setAttribute("tabindex", "0");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var said = new Span(said());
        var full = new Span(new Span(inUtc()));
        inZone(zone(event.getUI())).map(Span::new).ifPresent(full::add);
        full.addClassName("when-full");
        getElement().removeAllChildren();
        getElement().appendChild(said.getElement(), full.getElement());
    }

    private String said() {
        var ago = Duration.between(at, now);
        if (ago.isNegative() || ago.toDays() > LONG_AGO_DAYS) {
            return day(LocalDate.ofInstant(at, ZoneOffset.UTC), getLocale());
        }
        if (ago.toMinutes() < 1) {
            return getTranslation("ui.when.now");
        }
        if (ago.toHours() < 1) {
            return getTranslation("ui.when.minutes", ago.toMinutes());
        }
        return ago.toDays() < 1
                ? getTranslation("ui.when.hours", ago.toHours())
                : getTranslation("ui.when.days", ago.toDays());
    }

    private String inUtc() {
        return getTranslation(
                "ui.when.utc", dateAndTime().withZone(ZoneOffset.UTC).format(at));
    }

    /** Returns the time in the reader's time zone; empty if the zone is unknown, or has the same time as UTC. */
    private Optional<String> inZone(@Nullable ZoneId zone) {
        if (zone == null || zone.getRules().getOffset(at).equals(ZoneOffset.UTC)) return Optional.empty();
        return Optional.of(
                getTranslation("ui.when.local", dateAndTime().withZone(zone).format(at), zone.getId()));
    }

    /** Formats a date in the short form of the reader's language: "28 Nov 2026", "28 nov. 2026". */
    public static String day(LocalDate day, Locale reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .localizedBy(calendar(reader))
                .format(day);
    }

    /**
     * Returns the locale for formatting dates in the reader's language. Digits are 0–9. English dates have the British
     * order, with the day before the month.
     */
    public static Locale calendar(Locale reader) {
        return Texts.digits(reader.getLanguage().equals("en") ? Locale.UK : reader);
    }

    private DateTimeFormatter dateAndTime() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(calendar(getLocale()));
    }

    /** Returns the time zone of the browser; UTC if the browser has not sent it. */
    public static ZoneId zoneOf(UI ui) {
        return Objects.requireNonNullElse(zone(ui), ZoneOffset.UTC);
    }

    private static @Nullable ZoneId zone(UI ui) {
        var details = ui.getPage().getExtendedClientDetails();
        var id = details == null ? null : details.getTimeZoneId();
        try {
            return id == null || id.isBlank() ? null : ZoneId.of(id);
        } catch (DateTimeException unknownZone) {
            return null;
        }
    }
}
