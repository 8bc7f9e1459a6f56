package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import portal.guidelines.clauses.Clause;
import portal.ui.MarkdownText;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/** The text of a version clause by clause, for those who do not write it. Each clause has a button to comment on it. */
class ClauseSheet extends Div implements VersionText {
    private static final String GO = """
            const clause = document.getElementById($0);
            clause?.scrollIntoView({ block: 'start' });
            clause?.focus({ preventScroll: true });
            """;

    private final ShownVersion version;
    private final Consumer<Clause> comment;

    /** @param comment begins a comment on a clause */
    ClauseSheet(ShownVersion version, Consumer<Clause> comment) {
        this.version = version;
        this.comment = comment;
        addClassName("work-sheet");
        version.text().clauses().forEach(clause -> add(section(clause)));
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

    private Component section(Clause clause) {
        var section = new Section();
        section.addClassName("work-clause");
        section.setId(anchor(clause));
        section.getElement().setAttribute("tabindex", "-1");
        section.setAriaLabel(version.name(clause.id()));
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
