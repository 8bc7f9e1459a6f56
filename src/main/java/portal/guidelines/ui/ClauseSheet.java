package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseChange;
import portal.ui.Chip;
import portal.ui.MarkdownText;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/**
 * The text of a version clause by clause, for those who cannot change it. Until the version is published, each clause
 * has a button to comment on it.
 */
class ClauseSheet extends Div implements VersionText {
    private static final String GO = """
            const clause = document.getElementById($0);
            clause?.scrollIntoView({ block: 'start' });
            clause?.focus({ preventScroll: true });
            """;

    private final ShownVersion version;
    private final Consumer<Clause> comment;
    /** What has changed since the viewer's last review. */
    private final List<ClauseChange> changed;

    /**
     * @param comment begins a comment on a clause
     * @param isOnlyChanged whether only what has changed since the viewer's last review is shown
     */
    ClauseSheet(ShownVersion version, Consumer<Clause> comment, boolean isOnlyChanged) {
        this.version = version;
        this.comment = comment;
        var since = version.card().sinceMyReview();
        changed = since == null ? List.of() : since.changes();
        addClassName("work-sheet");
        if (isOnlyChanged) changed.forEach(change -> add(difference(change)));
        else version.text().clauses().forEach(clause -> add(section(clause)));
        if (version.text().clauses().isEmpty()) add(new Paragraph(getTranslation("guidelines.work.text.empty")));
    }

    @Override
    public void goTo(Clause clause) {
        getElement().executeJs(GO, anchor(clause));
    }

    @Override
    public void afterSaving(Runnable next) {
        next.run();
    }

    @Override
    public boolean hasUnsaved() {
        return false;
    }

    private static String anchor(Clause clause) {
        return "c-" + clause.id().value();
    }

    /** Returns a clause as it differs from the one that the viewer has reviewed. */
    private Component difference(ClauseChange change) {
        var number = version.text().numbers().getOrDefault(change.id(), "");
        var difference = new ClauseDifference(change, number, version.card().language());
        var after = change.after();
        if (after == null) return difference;
        var section = empty(after);
        section.add(difference);
        if (version.card().state().isInWork()) section.add(commentButton(after));
        return section;
    }

    private Section empty(Clause clause) {
        var section = new Section();
        section.addClassName("work-clause");
        section.setId(anchor(clause));
        section.getElement().setAttribute("tabindex", "-1");
        section.setAriaLabel(version.name(clause.id()));
        return section;
    }

    private Component section(Clause clause) {
        var section = empty(clause);
        changed.stream()
                .filter(change -> change.id().equals(clause.id()))
                .forEach(change ->
                        section.add(new Chip(getTranslation("guidelines.since." + change.kind()), Chip.Tone.ACCENT)));
        if (!clause.heading().isBlank()) section.add(heading(clause));
        if (!clause.text().isBlank())
            section.add(InLanguage.mark(
                    new MarkdownText(clause.text(), version.pictures()),
                    version.card().language()));
        if (version.card().state().isInWork()) section.add(commentButton(clause));
        return section;
    }

    private Component heading(Clause clause) {
        var number = version.text().numbers().getOrDefault(clause.id(), "");
        return ClauseHeading.of(
                clause.level(), number, clause.heading(), version.card().language());
    }

    private Component commentButton(Clause clause) {
        return new QuietButton(
                        getTranslation("guidelines.work.comment"), Symbol.MESSAGE_SQUARE, () -> comment.accept(clause))
                .small()
                .labelled(getTranslation("guidelines.work.comment.on", version.name(clause.id())));
    }
}
