package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import portal.guidelines.WorkCard.Decision;
import portal.ui.Chip;
import portal.ui.LeftToRight;
import portal.ui.TimeLabel;

/** What the reviewers have decided so far, the latest first. Hidden if they have decided nothing. */
class DecisionList extends Section {
    private final Clock clock;

    DecisionList(List<Decision> decisions, Clock clock) {
        this.clock = clock;
        addClassName("work-panel");
        add(new H2(getTranslation("guidelines.work.decisions")), PagedRows.of(decisions, this::item));
        setVisible(!decisions.isEmpty());
    }

    private Component item(Decision decision) {
        var what = decision.isApproved()
                ? new Chip(getTranslation("guidelines.work.decision.approved"), Chip.Tone.GOOD)
                : new Chip(getTranslation("guidelines.work.decision.returned"), Chip.Tone.WARN);
        var by = new Div(
                LeftToRight.show(new Span(), decision.person().name()),
                new Span(decision.person().home(getLocale())),
                new TimeLabel(decision.at(), clock));
        by.addClassNames("facts", "work-by");
        var reason = LeftToRight.show(new Paragraph(), decision.reason());
        reason.addClassName("work-typed");
        reason.setVisible(!decision.reason().isEmpty());
        var item = new Div(what, reason, by);
        item.addClassName("work-comment");
        return item;
    }
}
