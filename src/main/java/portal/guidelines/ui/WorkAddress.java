package portal.guidelines.ui;

import java.util.Locale;
import portal.guidelines.GuidelineId;

/** The addresses of the pages where a version is written and translated, without a leading slash. */
final class WorkAddress {
    private WorkAddress() {}

    static String of(GuidelineId guideline, int number) {
        return version(guideline, number) + "/work";
    }

    static String translation(GuidelineId guideline, int number, Locale language) {
        return version(guideline, number) + "/translations/" + language.toLanguageTag();
    }

    private static String version(GuidelineId guideline, int number) {
        return guideline.route() + "/versions/" + number;
    }
}
