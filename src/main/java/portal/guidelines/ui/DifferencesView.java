package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.access.NotFound;
import portal.access.Spaces;
import portal.access.ui.ItemHead;
import portal.access.ui.PathId;
import portal.access.ui.ShownAudiences;
import portal.guidelines.GuidelineCard;
import portal.guidelines.GuidelineId;
import portal.guidelines.GuidelineItems;
import portal.guidelines.Guidelines;
import portal.guidelines.VersionState;
import portal.guidelines.VersionSummary;
import portal.guidelines.clauses.ClauseChange;
import portal.guidelines.clauses.ClauseId;
import portal.ui.EmptyState;
import portal.ui.PageHead;
import portal.ui.Symbol;

/**
 * The page that compares two versions of a guideline clause by clause, in the language of the authors, at {@code
 * guidelines/…/differences?from=1&to=2}. Without numbers, it compares the version in force with the one before.
 */
@Route(GuidelineItems.GUIDELINES + "/:guideline/differences")
@PermitAll
@StyleSheet("assets/guidelines.css")
class DifferencesView extends GuidelinePage {
    private final Guidelines guidelines;
    private @Nullable VersionChoice choice;

    DifferencesView(Guidelines guidelines, Spaces spaces) {
        super(spaces);
        this.guidelines = guidelines;
        addClassNames("guideline", "differences");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var guideline = new GuidelineId(PathId.of(event, "guideline"));
        var address = event.getLocation().getQueryParameters();
        var versions = guidelines.versions(guideline).stream()
                .filter(VersionSummary::isTextShown)
                .toList();
        if (versions.size() < 2) {
            showNothingToCompare(guideline);
            return;
        }
        var to = wanted(versions, ReadingAddress.number(address, "to"), usual(versions));
        var from = wanted(versions, ReadingAddress.number(address, "from"), before(versions, to));
        if (from.number() > to.number()) show(guideline, versions, to, from);
        else show(guideline, versions, from, to);
    }

    private static VersionSummary wanted(
            List<VersionSummary> versions, @Nullable Integer number, VersionSummary otherwise) {
        if (number == null) return otherwise;
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Returns the version in force; the latest version if none is in force, or if that is the earliest version. */
    private static VersionSummary usual(List<VersionSummary> versions) {
        return versions.stream()
                .filter(version -> version.state() == VersionState.PUBLISHED && version != versions.getLast())
                .findFirst()
                .orElse(versions.getFirst());
    }

    /** Returns the version before this one; this version itself if it is the earliest. */
    private static VersionSummary before(List<VersionSummary> versions, VersionSummary later) {
        return versions.stream()
                .filter(version -> version.number() < later.number())
                .findFirst()
                .orElse(later);
    }

    private void show(
            GuidelineId guideline, List<VersionSummary> versions, VersionSummary earlier, VersionSummary later) {
        var language = guidelines
                .card(guideline, later.number(), InLanguage.of(getLocale()))
                .source();
        var before = guidelines.card(guideline, earlier.number(), language);
        var after = guidelines.card(guideline, later.number(), language);
        ShownAudiences.in(before.marked().id(), this);
        present(sideOf(after.title(), getTranslation("guidelines.difference.title")), after.space());
        begin(after, choice(guideline, versions, earlier, later));
        if (earlier.number() == later.number()) {
            add(new Paragraph(getTranslation("guidelines.difference.same-version")));
            return;
        }
        note(later);
        var changes = guidelines.differences(guideline, earlier.number(), later.number());
        add(counts(changes));
        titles(before, after);
        changes(changes, numbers(before, after), language);
    }

    private void showNothingToCompare(GuidelineId guideline) {
        var card = guidelines.card(guideline, null, InLanguage.of(getLocale()));
        present(sideOf(card.title(), getTranslation("guidelines.difference.title")), card.space());
        removeAll();
        add(trail(card), head(card));
        add(new EmptyState(
                Symbol.HISTORY,
                getTranslation("guidelines.difference.none"),
                getTranslation("guidelines.difference.none.next")));
    }

    /**
     * Returns the fields for the versions. After a choice in them, the same fields stay on the page, so that they keep
     * the focus.
     */
    private VersionChoice choice(
            GuidelineId guideline, List<VersionSummary> versions, VersionSummary earlier, VersionSummary later) {
        var shown = choice;
        if (shown == null || !shown.isOf(guideline)) shown = new VersionChoice(guideline);
        shown.show(versions, earlier, later);
        choice = shown;
        return shown;
    }

    /** Removes what is shown except the fields for the versions, and shows the head of the page. */
    private void begin(GuidelineCard card, VersionChoice versions) {
        getChildren().filter(part -> part != versions).toList().forEach(this::remove);
        if (versions.getParent().isEmpty()) add(versions);
        addComponentAtIndex(0, trail(card));
        addComponentAtIndex(1, head(card));
    }

    private Component trail(GuidelineCard card) {
        return new GuidelineTrail()
                .guideline(card.id(), card.title(), card.language())
                .page(getTranslation("guidelines.difference.title"));
    }

    private PageHead head(GuidelineCard card) {
        var title = new Div(InLanguage.words(card.title(), card.language()));
        return new PageHead(getTranslation("guidelines.difference.title"))
                .lead(getTranslation("guidelines.difference.lead", InLanguage.name(card.source(), getLocale())))
                .line(new ItemHead(title, card.marked()));
    }

    /** Shows what the authors say about the later version. */
    private void note(VersionSummary later) {
        if (later.changeNote().isEmpty()) return;
        var label = new Paragraph(getTranslation("guidelines.difference.note", later.number()));
        label.addClassName("clause-own-head");
        var box = new Div(label, new TypedText(later.changeNote()));
        box.addClassName("clause-said");
        add(box);
    }

    private Component counts(List<ClauseChange> changes) {
        var counts = new Facts();
        counts.getElement().setAttribute("role", "status");
        for (var kind : ClauseChange.Kind.values()) {
            var count = changes.stream().filter(change -> change.kind() == kind).count();
            if (count > 0)
                counts.fact(getTranslation(
                        "guidelines.difference.count", getTranslation("guidelines.change." + kind), count));
        }
        return counts;
    }

    private void titles(GuidelineCard before, GuidelineCard after) {
        if (before.title().equals(after.title())) return;
        var label = new Paragraph(getTranslation("guidelines.difference.of-title"));
        label.addClassName("clause-own-head");
        add(label, new ChangedWords(before.title(), after.title(), after.source()));
    }

    private void changes(List<ClauseChange> changes, Map<ClauseId, String> numbers, Locale language) {
        var unchanged = new ArrayList<ClauseChange>();
        for (var change : changes) {
            if (change.kind() == ClauseChange.Kind.SAME) {
                unchanged.add(change);
                continue;
            }
            fold(unchanged, numbers, language);
            add(new ClauseDifference(change, numbers.getOrDefault(change.id(), ""), language));
        }
        fold(unchanged, numbers, language);
    }

    private void fold(List<ClauseChange> unchanged, Map<ClauseId, String> numbers, Locale language) {
        if (!unchanged.isEmpty()) add(new UnchangedClauses(List.copyOf(unchanged), numbers, language));
        unchanged.clear();
    }

    /** Returns the numbers of the clauses in the later version, and of removed clauses in the earlier one. */
    private static Map<ClauseId, String> numbers(GuidelineCard before, GuidelineCard after) {
        var numbers = new HashMap<ClauseId, String>();
        before.clauses().forEach(clause -> numbers.put(clause.source().id(), clause.number()));
        after.clauses().forEach(clause -> numbers.put(clause.source().id(), clause.number()));
        return numbers;
    }
}
