package portal.ui;

import com.vaadin.flow.component.button.Button;

/** A button without a frame, shown beside the object that its action concerns. */
public class QuietButton extends Button {
    public QuietButton(String text, Runnable action) {
        super(text, click -> action.run());
        addThemeNames("tertiary");
    }

    public QuietButton(String text, Symbol symbol, Runnable action) {
        this(text, action);
        setIcon(symbol.icon());
    }

    /**
     * Creates a button that shows only a symbol.
     *
     * @param label what screen readers read and the tooltip shows
     */
    public QuietButton(Symbol symbol, String label, Runnable action) {
        super(symbol.icon(), click -> action.run());
        addThemeNames("tertiary");
        setAriaLabel(label);
        setTooltipText(label);
    }

    public QuietButton small() {
        addThemeNames("small");
        return this;
    }

    /** Shows the button in the danger colour, because its action removes something. */
    public QuietButton dangerous() {
        addThemeNames("error");
        return this;
    }

    /** Sets the text for screen readers, which names the object that the action concerns. */
    public QuietButton labelled(String label) {
        setAriaLabel(label);
        return this;
    }
}
