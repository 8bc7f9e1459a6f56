package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import portal.guidelines.WorkCard.Decision;
import portal.ui.Chip;
import portal.ui.PagedRows;

/** Shows what the reviewers have decided so far, the latest first. It is hidden if they have decided nothing. */
class DecisionList extends WorkPanel {
    private final Clock clock;

    DecisionList(List<Decision> decisions, Clock clock) {
        super("guidelines.work.decisions");
        this.clock = clock;
        add(PagedRows.of(decisions, this::item));
        setVisible(!decisions.isEmpty());
    }

    private Component item(Decision decision) {
        var what = decision.isApproved()
                ? new Chip(getTranslation("guidelines.work.decision.approved"), Chip.Tone.GOOD)
                : new Chip(getTranslation("guidelines.work.decision.returned"), Chip.Tone.WARN);
        var reason = new TypedText(decision.reason());
        reason.setVisible(!decision.reason().isEmpty());
        var item = new Div(what, reason, new WrittenBy(decision.person(), decision.at(), clock));
        item.addClassName("work-comment");
        return item;
    }
}
