package portal.guidelines.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import portal.access.NotFound;

/** Reads the addresses of the pages where a version is written and translated. */
final class WorkAddress {
    private WorkAddress() {}

    /**
     * Returns the number of the version that an address names.
     *
     * @throws NotFound if it names none
     */
    static int number(BeforeEnterEvent event) {
        try {
            return Integer.parseInt(event.getRouteParameters().get("number").orElse(""));
        } catch (NumberFormatException notANumber) {
            throw new NotFound();
        }
    }
}
