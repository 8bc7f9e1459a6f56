package portal.ui;

import com.vaadin.flow.component.button.Button;

/** The button for the main action of a page or dialog. */
public class PrimaryButton extends Button {
    public PrimaryButton(String text, Runnable action) {
        super(text, click -> action.run());
        addThemeNames("primary");
    }

    public PrimaryButton(String text, Symbol symbol, Runnable action) {
        this(text, action);
        setIcon(symbol.icon());
    }
}
