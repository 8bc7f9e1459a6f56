package portal.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import portal.access.LifeCycle.Choice;
import portal.operations.OperationEvent;
import portal.operations.OperationLine;
import portal.operations.OperationState;
import portal.ui.Chip;
import portal.ui.LeftToRight;
import portal.ui.TimeLabel;

/**
 * Shows an operation to a head of operations or to the data-protection officer: what was proposed, by whom, and what
 * they can do with it.
 */
class ProposalLine extends Article {
    private final OperationLine line;
    private final transient LifeServices services;
    private final transient Runnable changed;

    /**
     * @param mayNote whether the viewer writes notes about data protection
     * @param changed shows the page anew
     */
    ProposalLine(OperationLine line, boolean mayNote, LifeServices services, Runnable changed) {
        this.line = line;
        this.services = services;
        this.changed = changed;
        addClassName("proposal-line");
        add(title(), LeftToRight.show(new Paragraph(), line.objective()), facts());
        if (line.state() == OperationState.PROPOSED) add(new HeadedWords("operations.legal-basis", line.legalBasis()));
        var note = line.dataProtectionNote();
        if (note != null) add(new HeadedWords("operations.note", note));
        if (mayNote) add(noteButton());
        if (line.isLeaderless() && !mayNote) add(appointButton());
        var steps = steps(!mayNote);
        if (!steps.isEmpty())
            add(new NextSteps(line.room(), line.codename(), steps, new LifeActions(line, services, changed)::take));
    }

    /**
     * Returns the steps of the viewer; for a head of operations also those that decide about a proposal, even if only
     * another head may take them.
     */
    private List<Choice<OperationEvent>> steps(boolean isHead) {
        return line.choices().stream()
                .filter(choice -> choice.isMine() || isHead && line.state() == OperationState.PROPOSED)
                .toList();
    }

    private Component title() {
        var codename = new Span(line.codename());
        codename.getElement().setAttribute("dir", "auto");
        var title = new H3(codename, new StateChip(line.state()));
        if (line.personalData()) title.add(new Chip(getTranslation("operations.personal-data.yes"), Chip.Tone.WARN));
        if (line.isLeaderless()) title.add(new Chip(getTranslation("operations.leaderless"), Chip.Tone.WARN));
        return title;
    }

    private Component facts() {
        var facts = new Div();
        facts.addClassNames("national-facts", "facts");
        line.proposer()
                .ifPresent(person ->
                        facts.add(new Span(getTranslation("operations.proposed.by", person.name(), person.agency()))));
        facts.add(
                new TimeLabel(line.since(), services.clock()),
                new Span(PeriodText.inZone(line.period(), getLocale())),
                new Span(getTranslation("access.classification." + line.ceiling())));
        return facts;
    }

    private Component appointButton() {
        return new Button(getTranslation("operations.appoint.do"), click -> askForCoordinator());
    }

    private void askForCoordinator() {
        var coordinators = services.coordinators();
        new CoordinatorDialog(
                        "operations.appoint",
                        line.codename(),
                        coordinators.eligible(),
                        person -> coordinators.appoint(line.room(), person),
                        changed)
                .open();
    }

    private Component noteButton() {
        return new Button(
                getTranslation("operations.note.do"), click -> new NoteDialog(line, services.life(), changed).open());
    }
}
