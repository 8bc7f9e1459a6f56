package portal.ui;

import com.vaadin.flow.component.button.Button;

/** A button without a frame, for an action beside the thing that it concerns. */
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

    /** Shows in the colour for danger that the action takes something away. */
    public QuietButton dangerous() {
        addThemeNames("error");
        return this;
    }

    /** Tells screen readers which of several things the action concerns. */
    public QuietButton labelled(String label) {
        setAriaLabel(label);
        return this;
    }
}
