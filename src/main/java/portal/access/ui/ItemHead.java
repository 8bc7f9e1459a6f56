package portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import portal.access.MarkedAs;

/** The head of an item, above its text: whose it is and since when, how it is marked, and the caveat where it has one. */
public class ItemHead extends Div {
    /** @param facts whose it is and since when, and what else its kind tells at a glance */
    public ItemHead(Component facts, MarkedAs marked) {
        addClassName("item-head");
        add(facts, new MarkingLine(marked), new Caveat(marked.marking().source()));
    }
}
