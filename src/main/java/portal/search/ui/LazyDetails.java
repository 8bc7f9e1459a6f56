package portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Supplier;

/**
 * A collapsed section whose content is loaded each time the viewer opens the section, and is removed when the viewer
 * closes it.
 */
public class LazyDetails extends NativeDetails {
    private final Supplier<Component> content;
    private final Div inside = new Div();

    LazyDetails(String summary, Supplier<Component> content) {
        super(summary);
        this.content = content;
        addClassName("closed-fold");
        setContent(inside);
        addToggleListener(toggle -> show(toggle.isOpened()));
    }

    /** Opens or closes the section. */
    public void show(boolean isOpen) {
        setOpen(isOpen);
        inside.removeAll();
        if (isOpen) inside.add(content.get());
    }
}
