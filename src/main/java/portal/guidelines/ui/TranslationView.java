package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.access.NotFound;
import portal.access.Spaces;
import portal.access.ui.MarkingLine;
import portal.access.ui.PathId;
import portal.drafts.DraftPlace;
import portal.drafts.Drafts;
import portal.drafts.KeptDraft;
import portal.guidelines.GuidelineDrafts;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelineItems;
import portal.guidelines.GuidelineTranslations;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.Guidelines;
import portal.guidelines.TranslationSheet;
import portal.guidelines.TranslationSheet.Line;
import portal.guidelines.TranslationState;
import portal.search.terms.Glossary;
import portal.ui.EmptyState;
import portal.ui.Languages;
import portal.ui.PageHead;
import portal.ui.PagedRows;
import portal.ui.Symbol;

/**
 * The page where a version of a guideline is translated into one language: each clause beside its translation. Its
 * translators write there while the translation is in progress; everybody else who works on the version compares the
 * two.
 */
@Route(GuidelineItems.GUIDELINES + "/:guideline/versions/:number/translations/:language")
@PermitAll
@StyleSheet("assets/guidelines.css")
@StyleSheet("assets/topics.css")
class TranslationView extends GuidelinePage {
    /** Identifies the draft of the title among those of the clauses. */
    private static final String TITLE = "title";

    private final Guidelines guidelines;
    private final GuidelineTranslations translations;
    private final Glossary glossary;
    private final Drafts drafts;
    private final TranslationSteps steps;
    private final Paragraph progress = new Paragraph();
    private final List<TranslationRow> rows = new ArrayList<>();
    private @Nullable TranslationSheet sheet;

    TranslationView(
            Guidelines guidelines,
            GuidelineTranslations translations,
            Glossary glossary,
            Drafts drafts,
            Spaces spaces) {
        super(spaces);
        this.guidelines = guidelines;
        this.translations = translations;
        this.glossary = glossary;
        this.drafts = drafts;
        steps = new TranslationSteps(translations, this::isAnythingTyped, this::taken);
        addClassName("translation");
        progress.addClassName("translation-progress");
        progress.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var version = guidelines.version(new GuidelineId(PathId.of(event, "guideline")), WorkAddress.number(event));
        var found = sheet(version, language(event));
        show(found);
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
        present(sideOf(found.title(), title(found)), found.space());
        rows.clear();
        removeAll();
        steps.show(found);
        showProgress(found);
        add(trail(found), head(found), steps);
        if (found.translation() == null) add(nothing(found));
        else add(progress, sides(found), lines(found));
    }

    private void taken() {
        show(ask());
        LostFocus.moveTo(steps);
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

    private Component trail(TranslationSheet found) {
        return new GuidelineTrail()
                .guideline(found.guideline(), found.title(), found.from())
                .version(found.guideline(), found.number())
                .page(title(found));
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
        var place = GuidelineDrafts.translationOf(Objects.requireNonNull(found.translation()));
        var typed = isMine ? drafts.at(place) : List.<KeptDraft>of();
        var list = PagedRows.of(
                found.lines(),
                line -> isMine
                        ? kept(new ClauseTranslation(
                                line, found, terms, translations, rowDraft(place, typed, line), this::reload))
                        : ReadTranslation.clause(line, found, terms));
        return new Div(
                isMine
                        ? kept(new TitleTranslation(
                                found, translations, new RowDraft(drafts, place, typed, TITLE), this::reload))
                        : ReadTranslation.title(found),
                list);
    }

    private RowDraft rowDraft(DraftPlace place, List<KeptDraft> typed, Line line) {
        return new RowDraft(drafts, place, typed, line.source().id().value().toString());
    }

    private TranslationRow kept(TranslationRow row) {
        rows.add(row);
        return row;
    }

    private boolean isAnythingTyped() {
        return rows.stream().anyMatch(TranslationRow::isTyped);
    }
}
