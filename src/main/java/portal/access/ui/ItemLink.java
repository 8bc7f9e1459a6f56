package portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import portal.access.NamedItem;
import portal.ui.LeftToRight;

/** What something is called, as the way to it. */
public class ItemLink extends Anchor {
    public ItemLink(NamedItem item) {
        this(item.route(), name(item));
    }

    /** With the symbol of its kind. @param route to the item or to a part of it */
    public ItemLink(NamedItem item, String route) {
        this(route, item.kind().symbol().icon(), name(item));
    }

    private ItemLink(String route, Component... content) {
        super(route, content);
        getElement().setAttribute("router-link", true);
    }

    private static Component name(NamedItem item) {
        return LeftToRight.show(new Span(), item.name());
    }
}
