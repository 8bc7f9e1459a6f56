package portal.topics.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import portal.topics.Retraction;
import portal.ui.TimeLabel;

/** The line shown in place of a retracted post: who retracted it, when, and why. */
class RetractedLine extends Div {
    RetractedLine(Retraction retraction, Clock clock) {
        addClassName("retracted-line");
        var reason = new Span(retraction.reason());
        reason.getElement().setAttribute("dir", "auto");
        add(
                new Span(getTranslation("topics.retracted.by", retraction.by().name())),
                new TimeLabel(retraction.at(), clock),
                reason);
    }
}
