package portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceProperties;
import portal.access.Provenance;

/**
 * The part above the text of an item: its author and time, its marking, its purpose and grading in a
 * restricted space, and the caveat if its source is an outside source.
 */
public class ItemHead extends Div {
    /** @param facts a component with the author, the time, and other short details of the item */
    public ItemHead(Component facts, AudienceProperties marked) {
        this(facts, marked, null);
    }

    /**
     * @param facts a component with the author, the time, and other short details of the item
     * @param provenance the purpose and grading of the item; null if it has none
     */
    public ItemHead(Component facts, AudienceProperties marked, @Nullable Provenance provenance) {
        addClassName("item-head");
        add(
                facts,
                new MarkingLine(marked),
                new ProvenanceLine(provenance),
                new Caveat(marked.marking().source()));
    }
}
