package portal.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import java.util.Set;

/** A test of pages without a browser. Only the portal's own packages are searched for pages, and not each library. */
public abstract class PageTest extends SpringBrowserlessTest {
    @Override
    protected Set<String> scanPackages() {
        return Set.of("portal");
    }

    /** Presses the first button with this text. */
    protected void press(String words) {
        $(Button.class).all().stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** Presses the button of the open dialog whose action cannot be undone. */
    protected void confirm() {
        $(Button.class).all().stream()
                .filter(button -> button.getThemeNames().containsAll(Set.of("primary", "error")))
                .toList()
                .getLast()
                .click();
    }

    /** Returns the text of the page. */
    protected String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
