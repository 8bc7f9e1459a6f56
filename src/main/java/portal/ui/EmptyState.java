package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/**
 * The message shown in place of an empty list. It says that the list is empty, and explains what the user can do next.
 */
public class EmptyState extends Div {
    public EmptyState(Symbol symbol, String says, String teaches, Component... nextSteps) {
        this(symbol, new H2(says), teaches, nextSteps);
    }

    /** Creates the message for a page that has no other content; {@code says} becomes the main heading of the page. */
    public static EmptyState page(Symbol symbol, String says, String teaches, Component... nextSteps) {
        return new EmptyState(symbol, new H1(says), teaches, nextSteps);
    }

    private EmptyState(Symbol symbol, Component heading, String teaches, Component... nextSteps) {
        addClassName("empty-state");
        add(symbol.icon(), heading, new Paragraph(teaches));
        if (nextSteps.length > 0) {
            var steps = new Div(nextSteps);
            steps.addClassName("empty-steps");
            add(steps);
        }
    }
}
