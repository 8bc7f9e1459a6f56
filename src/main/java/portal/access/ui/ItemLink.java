package portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import portal.access.NamedItem;
import portal.ui.LeftToRight;

/** A link to an item that shows the name of the item. */
public class ItemLink extends Anchor {
    public ItemLink(NamedItem item) {
        this(item.route(), name(item));
    }

    /**
     * Creates a link that shows the symbol of the item's kind before its name.
     *
     * @param route the path of the page of the item or of a part of it
     */
    public ItemLink(NamedItem item, String route) {
        this(route, item.kind().symbol().icon(), name(item));
    }

    private ItemLink(String route, Component... content) {
        super(route, content);
    }

    private static Component name(NamedItem item) {
        return LeftToRight.show(new Span(), item.name());
    }
}
