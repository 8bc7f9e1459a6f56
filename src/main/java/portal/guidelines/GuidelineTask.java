package portal.guidelines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a version of a guideline waits for, and that the viewer can do.
 *
 * @param title the title, in the language of the authors
 * @param language the language of the translation that it concerns; null if it concerns none
 * @param dueOn the day by which it should be done; null if there is none
 * @param at when the version was started; for a check, when the translation was submitted
 */
public record GuidelineTask(
        Kind kind,
        GuidelineId guideline,
        int number,
        String title,
        @Nullable Locale language,
        @Nullable LocalDate dueOn,
        Instant at) {
    /** What is to be done. */
    public enum Kind {
        REVIEW,
        STAND_IN,
        TRANSLATE,
        CHECK,
        REVISE,
        WITHDRAW,
        PLAN
    }

    /** Returns the path of the page where it is done, without a leading slash. */
    public String route() {
        return language == null ? guideline.workRoute(number) : guideline.translationRoute(number, language);
    }
}
