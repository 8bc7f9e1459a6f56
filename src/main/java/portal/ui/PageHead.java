package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The top of a page: what it is called, one sentence on what it is for, and what one can do here. */
public class PageHead extends Header {
    private final Div actions = new Div();

    public PageHead(String title) {
        this(own(title));
    }

    /** @param title its words, as they are to be shown */
    public PageHead(Component title) {
        addClassName("page-head");
        actions.addClassName("page-actions");
        actions.setVisible(false);
        add(new H1(title), actions);
    }

    /** A sentence under the title. */
    public PageHead lead(String sentence) {
        var lead = new Paragraph(own(sentence));
        lead.addClassName("page-lead");
        add(lead);
        return this;
    }

    /** Something quiet under the title, such as a marking line. */
    public PageHead line(Component line) {
        add(line);
        return this;
    }

    /** Buttons at the end side; the first is what people mostly come for. */
    public PageHead actions(Component... buttons) {
        actions.add(buttons);
        actions.setVisible(buttons.length > 0);
        return this;
    }

    /** Words in their own direction, aligned as the page is. */
    private static Component own(String words) {
        return LeftToRight.show(new Span(), words);
    }
}
