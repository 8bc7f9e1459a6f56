package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The head of a page: its title, one sentence on its purpose, and its actions. */
public class PageHead extends Header {
    private final Div actions = new Div();

    public PageHead(String title) {
        this(own(title));
    }

    /** @param title the title, ready to be shown */
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

    /** Adds a discreet line under the title, such as a marking line. */
    public PageHead line(Component line) {
        add(line);
        return this;
    }

    /** Sets the buttons at the end side; the first is the most frequent action. */
    public PageHead actions(Component... buttons) {
        actions.add(buttons);
        actions.setVisible(buttons.length > 0);
        return this;
    }

    /** Shows words in their own direction, but aligned as the page is. */
    private static Component own(String words) {
        return LeftToRight.show(new Span(), words);
    }
}
