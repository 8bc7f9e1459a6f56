package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.facts.Utc;
import portal.guidelines.OfficerProgress;
import portal.ui.Chip;
import portal.ui.Csv;
import portal.ui.MoreList;
import portal.ui.TimeLabel;

/** The officers of a country who must acknowledge a guideline, by name, with who has and when. For their bureau only. */
class OfficerList extends Div {
    private final boolean isLate;
    private final Clock clock;

    /** @param isLate whether the day by which they must acknowledge has passed */
    OfficerList(List<OfficerProgress> officers, boolean isLate, Clock clock) {
        this.isLate = isLate;
        this.clock = clock;
        addClassName("guideline-officers");
        add(new MoreList<OfficerProgress>((last, limit) -> after(officers, last, limit), this::row));
    }

    /** Returns the same list as CSV. */
    static String csv(List<OfficerProgress> officers, boolean isLate, Locale reader) {
        var csv = new StringBuilder(Csv.BEGINNING);
        csv.append(Csv.row(Stream.of("name", "agency", "state", "at")
                .map(column -> I18NProvider.translate(reader, "guidelines.progress.column." + column))
                .toArray()));
        officers.forEach(officer -> csv.append(Csv.row(
                officer.person().name(),
                officer.person().agency(),
                I18NProvider.translate(reader, state(officer.at(), isLate)),
                officer.at() == null ? "" : Utc.day(officer.at()))));
        return csv.toString();
    }

    private static List<OfficerProgress> after(
            List<OfficerProgress> officers, @Nullable OfficerProgress last, int limit) {
        var from = last == null ? 0 : officers.indexOf(last) + 1;
        return officers.subList(from, Math.min(officers.size(), from + limit));
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
