package portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import portal.access.MarkedAs;

/** The head of an item, above its text: author and time, the marking, and the caveat if there is one. */
public class ItemHead extends Div {
    /** @param facts the author, the time, and other short facts of its kind */
    public ItemHead(Component facts, MarkedAs marked) {
        addClassName("item-head");
        add(facts, new MarkingLine(marked), new Caveat(marked.marking().source()));
    }
}
