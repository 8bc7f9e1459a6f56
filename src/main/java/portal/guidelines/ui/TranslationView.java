package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.access.NotFound;
import portal.access.SpaceCard;
import portal.access.Spaces;
import portal.access.ui.InSpace;
import portal.access.ui.MarkingLine;
import portal.access.ui.PathId;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelineItems;
import portal.guidelines.GuidelineTranslations;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.Guidelines;
import portal.guidelines.TranslationSheet;
import portal.guidelines.TranslationSheet.Line;
import portal.guidelines.TranslationState;
import portal.search.terms.Glossary;
import portal.ui.Breadcrumb;
import portal.ui.EmptyState;
import portal.ui.Languages;
import portal.ui.MoreList;
import portal.ui.PageHead;
import portal.ui.Symbol;
import portal.ui.UnsavedWords;

/**
 * The page where a version of a guideline is translated into one language: each clause beside its translation. Its
 * translators write there while the translation is in progress; everybody else who works on the version compares the two.
 */
@Route(GuidelineItems.GUIDELINES + "/:guideline/versions/:number/translations/:language")
@PermitAll
@StyleSheet("assets/guidelines.css")
@StyleSheet("assets/topics.css")
class TranslationView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, InSpace {
    private final Guidelines guidelines;
    private final GuidelineTranslations translations;
    private final Glossary glossary;
    private final Spaces spaces;
    private final TranslationSteps steps;
    private final Paragraph progress = new Paragraph();
    private final List<TranslationRow> rows = new ArrayList<>();
    private @Nullable TranslationSheet sheet;
    private @Nullable SpaceCard space;

    TranslationView(Guidelines guidelines, GuidelineTranslations translations, Glossary glossary, Spaces spaces) {
        this.guidelines = guidelines;
        this.translations = translations;
        this.glossary = glossary;
        this.spaces = spaces;
        steps = new TranslationSteps(translations, this::isAnythingTyped, () -> show(ask()));
        addClassName("translation");
        progress.addClassName("translation-progress");
        progress.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var version = guidelines.version(new GuidelineId(PathId.of(event, "guideline")), number(event));
        var found = sheet(version, language(event));
        space = spaces.cards(List.of(found.space())).get(found.space());
        show(found);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (isAnythingTyped()) UnsavedWords.confirmLeaving(event, "ui.unsaved.question", "ui.unsaved.lost");
    }

    @Override
    public String getPageTitle() {
        return sheet == null ? "" : title(sheet) + ": " + sheet.title();
    }

    @Override
    public @Nullable SpaceCard space() {
        return space;
    }

    private static int number(BeforeEnterEvent event) {
        try {
            return Integer.parseInt(event.getRouteParameters().get("number").orElse(""));
        } catch (NumberFormatException notANumber) {
            throw new NotFound();
        }
    }

    private static Locale language(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("language")
                .filter(Languages.CODES::contains)
                .map(Locale::of)
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound also for the language of the authors, into which nothing is translated */
    private TranslationSheet sheet(GuidelineVersionId version, Locale language) {
        var found = translations.sheet(version, language);
        if (found.from().equals(language)) throw new NotFound();
        return found;
    }

    private TranslationSheet ask() {
        var shown = Objects.requireNonNull(sheet);
        return sheet(shown.version(), shown.to());
    }

    private void show(TranslationSheet found) {
        sheet = found;
        rows.clear();
        removeAll();
        steps.show(found);
        showProgress(found);
        add(breadcrumb(found), head(found), steps);
        if (found.translation() == null) add(nothing(found));
        else add(progress, sides(found), lines(found));
    }

    /** Asks for the sheet again after a change of a row, and updates what is shown above the rows. */
    private TranslationSheet reload() {
        var now = ask();
        sheet = now;
        steps.show(now);
        showProgress(now);
        return now;
    }

    private void showProgress(TranslationSheet found) {
        var done = found.lines().stream().filter(Line::isCurrent).count();
        progress.setText(getTranslation(
                "guidelines.translate.progress", done, found.lines().size()));
    }

    private Component breadcrumb(TranslationSheet found) {
        var links = new ArrayList<Component>();
        if (space != null) links.add(new Anchor(space.route(), space.name()));
        links.add(InLanguage.mark(new Anchor(found.guideline().route(), found.title()), found.from()));
        links.add(new Anchor(
                found.guideline().route() + "/versions/" + found.number() + "/work",
                getTranslation("guidelines.version", found.number())));
        return new Breadcrumb(links.toArray(Component[]::new));
    }

    private Component head(TranslationSheet found) {
        return new PageHead(title(found))
                .lead(getTranslation("guidelines.translate.lead"))
                .line(new MarkingLine(found.marked()))
                .line(new Anchor("glossary", getTranslation("guidelines.translate.glossary")));
    }

    private String title(TranslationSheet found) {
        return getTranslation("guidelines.translate.page", InLanguage.name(found.to(), getLocale()));
    }

    private Component nothing(TranslationSheet found) {
        return new EmptyState(
                Symbol.LANGUAGES,
                getTranslation("guidelines.translate.none"),
                getTranslation(found.isMine() ? "guidelines.translate.none.mine" : "guidelines.translate.none.others"));
    }

    private Component sides(TranslationSheet found) {
        var sides = new Div(
                new Span(InLanguage.name(found.from(), getLocale())),
                new Span(InLanguage.name(found.to(), getLocale())));
        sides.addClassName("translation-sides");
        return sides;
    }

    private Component lines(TranslationSheet found) {
        var terms = new ClauseTerms(glossary.entries("", found.from()), found.from(), found.to());
        var isMine = found.isMine() && found.state() == TranslationState.IN_PROGRESS;
        var list = new MoreList<Line>(
                (last, limit) -> after(found.lines(), last, limit),
                line -> isMine
                        ? kept(new ClauseTranslation(line, found, terms, translations, this::reload))
                        : ReadTranslation.clause(line, found, terms));
        return new Div(
                isMine ? kept(new TitleTranslation(found, translations, this::reload)) : ReadTranslation.title(found),
                list);
    }

    private TranslationRow kept(TranslationRow row) {
        rows.add(row);
        return row;
    }

    private static List<Line> after(List<Line> lines, @Nullable Line last, int limit) {
        var from = last == null ? 0 : lines.indexOf(last) + 1;
        return lines.subList(from, Math.min(lines.size(), from + limit));
    }

    private boolean isAnythingTyped() {
        return rows.stream().anyMatch(TranslationRow::isTyped);
    }
}
