package portal.guidelines;

import java.util.Locale;
import java.util.UUID;

/** Identifies a guideline, with all its versions. */
public record GuidelineId(UUID value) {
    public static GuidelineId random() {
        return new GuidelineId(UUID.randomUUID());
    }

    /** Returns the path of the guideline's page, without a leading slash. */
    public String route() {
        return GuidelineItems.GUIDELINE.route(value);
    }

    /** Returns the path of the page where people work on the version with this number, without a leading slash. */
    public String workRoute(int number) {
        return version(number) + "/work";
    }

    /** Returns the path of the page where this version is translated into a language, without a leading slash. */
    public String translationRoute(int number, Locale language) {
        return version(number) + "/translations/" + language.toLanguageTag();
    }

    private String version(int number) {
        return route() + "/versions/" + number;
    }
}
