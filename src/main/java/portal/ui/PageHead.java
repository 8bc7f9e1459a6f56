package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The top part of a page: its title, one sentence on its purpose, and the buttons for actions. */
public class PageHead extends Header {
    private final Div actions = new Div();

    public PageHead(String title) {
        this(own(title));
    }

    /** @param title the title, as a component that sets the direction of its text */
    public PageHead(Component title) {
        addClassName("page-head");
        actions.addClassName("page-actions");
        actions.setVisible(false);
        add(new H1(title), actions);
    }

    /** Adds a sentence under the title. */
    public PageHead lead(String sentence) {
        var lead = new Paragraph(own(sentence));
        lead.addClassName("page-lead");
        add(lead);
        return this;
    }

    /** Adds a line in small type under the title, such as the line with an item's marking. */
    public PageHead line(Component line) {
        add(line);
        return this;
    }

    /** Adds buttons at the end side of the title. The first should be for the most frequent action. */
    public PageHead actions(Component... buttons) {
        actions.add(buttons);
        actions.setVisible(buttons.length > 0);
        return this;
    }

    /** Shows a text in its own direction, but aligned in the direction of the page. */
    private static Component own(String words) {
        return LeftToRight.show(new Span(), words);
    }
}
