package portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import portal.access.AudienceProperties;

/**
 * The part above the text of an item: its author and time, its marking, and the caveat if its source is an outside
 * source.
 */
public class ItemHead extends Div {
    /** @param facts a component with the author, the time, and other short details of the item */
    public ItemHead(Component facts, AudienceProperties marked) {
        addClassName("item-head");
        add(facts, new MarkingLine(marked), new Caveat(marked.marking().source()));
    }
}
