package portal.guidelines.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Locale;
import portal.access.NotFound;
import portal.guidelines.GuidelineId;

/** Reads and writes the addresses of the pages where a version is written and translated. */
final class WorkAddress {
    private WorkAddress() {}

    static String of(GuidelineId guideline, int number) {
        return version(guideline, number) + "/work";
    }

    static String translation(GuidelineId guideline, int number, Locale language) {
        return version(guideline, number) + "/translations/" + language.toLanguageTag();
    }

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

    private static String version(GuidelineId guideline, int number) {
        return guideline.route() + "/versions/" + number;
    }
}
