package portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import portal.ui.QuietButton;
import portal.ui.Symbol;

/**
 * The line of buttons for the actions on an item: actions that only items of its kind have, and actions that every item
 * has.
 */
public class ItemActions extends Div {
    public ItemActions(Component... own) {
        addClassName("item-actions");
        add(own);
    }

    /** Adds an action as a button. */
    public Button offer(String words, Symbol symbol, Runnable action) {
        var button = new QuietButton(words, symbol, action).small();
        add(button);
        return button;
    }

    public void offerReMarking(Supplier<ReMarkDialog> dialog) {
        offer(getTranslation("access.change"), Symbol.SHIELD, () -> dialog.get().open())
                .addClassName("re-mark-button");
    }

    /** Offers to correct the purpose and grading of the item. */
    public void offerCorrecting(Supplier<ProvenanceDialog> dialog) {
        offer(
                getTranslation("access.provenance.correct"),
                Symbol.SCROLL_TEXT,
                () -> dialog.get().open());
    }

    public void offerRetracting(Supplier<? extends Dialog> dialog) {
        offer(getTranslation("access.retract"), Symbol.X, () -> dialog.get().open())
                .addClassName("retract-button");
    }
}
