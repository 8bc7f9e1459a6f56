package portal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Supplier;

/** Something that stands on the page only while its reader wants it there: asked for anew each time it is opened. */
public class ClosedFold extends NativeDetails {
    private final Supplier<Component> content;
    private final Div inside = new Div();

    ClosedFold(String summary, Supplier<Component> content) {
        super(summary);
        this.content = content;
        addClassName("closed-fold");
        setContent(inside);
        addToggleListener(toggle -> show(toggle.isOpened()));
    }

    /** Opens or closes it. */
    public void show(boolean isOpen) {
        setOpen(isOpen);
        inside.removeAll();
        if (isOpen) inside.add(content.get());
    }
}
