package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.facts.Utc;
import portal.guidelines.OfficerProgress;
import portal.ui.Chip;
import portal.ui.Csv;
import portal.ui.PagedRows;
import portal.ui.TimeLabel;

/**
 * Shows by name which officers of a country must acknowledge a guideline, and when they have. Only their bureau sees
 * it.
 */
class OfficerList extends Div {
    private final boolean isLate;
    private final Clock clock;

    /** @param isLate whether the day by which they must acknowledge has passed */
    OfficerList(List<OfficerProgress> officers, boolean isLate, Clock clock) {
        this.isLate = isLate;
        this.clock = clock;
        addClassName("guideline-officers");
        add(PagedRows.of(officers, this::row));
    }

    /** Returns how many of these officers have not acknowledged. */
    static long open(List<OfficerProgress> officers) {
        return officers.stream().filter(officer -> officer.at() == null).count();
    }

    /** Returns the same list as CSV. */
    static String csv(List<OfficerProgress> officers, boolean isLate, Locale reader) {
        var columns = TableDownload.columns(reader, "name", "agency", "state", "at");
        return TableDownload.csv(
                columns,
                officers.stream()
                        .map(officer -> Csv.row(
                                officer.person().name(),
                                officer.person().agency(),
                                I18NProvider.translate(reader, state(officer.at(), isLate)),
                                officer.at() == null ? "" : Utc.day(officer.at()))));
    }

    private Component row(OfficerProgress officer) {
        var row = new Div(
                new Span(officer.person().name()),
                new Span(officer.person().agency()),
                new Chip(getTranslation(state(officer.at(), isLate)), tone(officer.at())));
        row.addClassName("guideline-officer");
        if (officer.at() != null) row.add(new TimeLabel(officer.at(), clock));
        return row;
    }

    private static String state(@Nullable Instant at, boolean isLate) {
        if (at != null) return "guidelines.progress.acknowledged";
        return isLate ? "guidelines.progress.overdue" : "guidelines.progress.pending";
    }

    private Chip.Tone tone(@Nullable Instant at) {
        if (at != null) return Chip.Tone.GOOD;
        return isLate ? Chip.Tone.WARN : Chip.Tone.PLAIN;
    }
}
