package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import portal.access.ui.MarkingLine;
import portal.guidelines.GuidelineRow;

/**
 * A guideline in force in the library: its title, its version, its languages, when it must be reviewed, its marking,
 * and what the viewer has acknowledged of it.
 */
@StyleSheet("assets/guidelines.css")
class GuidelineLine extends Article {
    GuidelineLine(GuidelineRow row, LocalDate today) {
        addClassName("guideline-line");
        add(title(row), facts(row, today), languages(row));
        add(new AcknowledgedWords(row.mine(), today), new MarkingLine(row.marked()));
    }

    private static Component title(GuidelineRow row) {
        return new TitleLink(row.id().route(), row.title(), row.titleLanguage());
    }

    private Component facts(GuidelineRow row, LocalDate today) {
        var facts = new Facts()
                .fact(getTranslation("guidelines.version", row.number()))
                .inForceSince(row.publishedAt())
                .fact(AreaSelect.name(row.area(), getLocale()));
        if (row.reviewDueOn() != null) facts.add(new DueDay("guidelines.library.review", row.reviewDueOn(), today));
        return facts;
    }

    private Component languages(GuidelineRow row) {
        var languages = new Facts();
        row.languages()
                .forEach(language ->
                        languages.add(language(language, row.outdated().contains(language))));
        return languages;
    }

    private Component language(Locale language, boolean isOutdated) {
        var name = new Span(InLanguage.ownName(language));
        if (!isOutdated) return name;
        name.add(new Span(" " + getTranslation("guidelines.library.outdated")));
        name.addClassName("guideline-outdated");
        return name;
    }
}
