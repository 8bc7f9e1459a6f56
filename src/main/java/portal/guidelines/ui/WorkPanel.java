package portal.guidelines.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;

/** A part of the page of a version that stands beside the text, with its heading. */
abstract class WorkPanel extends Section {
    /** @param heading the key of the heading */
    WorkPanel(String heading) {
        this(new H2(I18NProvider.translate(heading)));
    }

    /** @param heading the heading, or a component that begins with it */
    WorkPanel(Component heading) {
        super(heading);
        addClassName("work-panel");
    }
}
