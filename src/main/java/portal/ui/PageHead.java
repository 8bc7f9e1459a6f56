package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: what it is called, one sentence on what it is for, and what one can do here. */
public class PageHead extends Header {
    private final Div actions = new Div();

    public PageHead(String title) {
        addClassName("page-head");
        actions.addClassName("page-actions");
        actions.setVisible(false);
        var heading = new H1(title);
        heading.getElement().setAttribute("dir", "auto");
        add(heading, actions);
    }

    /** A sentence under the title. */
    public PageHead lead(String sentence) {
        var lead = new Paragraph(sentence);
        lead.addClassName("page-lead");
        lead.getElement().setAttribute("dir", "auto");
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
}
