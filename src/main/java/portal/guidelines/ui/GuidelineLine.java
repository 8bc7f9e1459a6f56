package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.access.CrimeArea;
import portal.access.ui.MarkingLine;
import portal.facts.Utc;
import portal.guidelines.GuidelineRow;
import portal.ui.Languages;
import portal.ui.LeftToRight;
import portal.ui.TimeLabel;

/**
 * A guideline in force in the library: its title, its version, its languages, when it must be reviewed, its marking, and
 * what the viewer has acknowledged of it.
 */
@StyleSheet("assets/guidelines.css")
class GuidelineLine extends Article {
    GuidelineLine(GuidelineRow row, LocalDate today) {
        addClassName("guideline-line");
        add(title(row), facts(row, today), languages(row));
        add(new AcknowledgedWords(row.mine(), today), new MarkingLine(row.marked()));
    }

    private static Component title(GuidelineRow row) {
        var title = InLanguage.mark(LeftToRight.show(new Anchor(), row.title()), row.titleLanguage());
        title.setHref(row.id().route());
        title.addClassName("guideline-title");
        return title;
    }

    private Component facts(GuidelineRow row, LocalDate today) {
        var facts = new Div();
        facts.addClassNames("facts", "guideline-facts");
        facts.add(new Span(getTranslation("guidelines.version", row.number())));
        facts.add(new Span(
                getTranslation("guidelines.library.since", TimeLabel.day(Utc.day(row.publishedAt()), getLocale()))));
        facts.add(new Span(area(row.area())));
        if (row.reviewDueOn() != null) facts.add(new DueDay("guidelines.library.review", row.reviewDueOn(), today));
        return facts;
    }

    private String area(@Nullable CrimeArea area) {
        return getTranslation(area == null ? "guidelines.library.area.all" : "access.crime." + area);
    }

    private Component languages(GuidelineRow row) {
        var languages = new Div();
        languages.addClassNames("facts", "guideline-facts");
        row.languages()
                .forEach(language ->
                        languages.add(language(language, row.outdated().contains(language))));
        return languages;
    }

    private Component language(Locale language, boolean isOutdated) {
        var name = new Span(InLanguage.mark(new Span(Languages.nameOf(language)), language));
        if (!isOutdated) return name;
        name.add(new Span(" " + getTranslation("guidelines.library.outdated")));
        name.addClassName("guideline-outdated");
        return name;
    }
}
