package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The links to the parent pages, shown above the title of a page. */
public class Breadcrumb extends Nav {
    public Breadcrumb(Component... links) {
        super(links);
        addClassName("breadcrumb");
    }

    public Breadcrumb(String route, String name) {
        this(new Anchor(route, name));
    }
}
