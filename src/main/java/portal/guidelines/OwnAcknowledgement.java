package portal.guidelines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer has acknowledged of a guideline.
 *
 * @param version the version that the other values are about
 * @param titleLanguage the language of the title, which is that of the authors
 * @param acknowledgedNumber the number of the latest version that the viewer has acknowledged; null if none. It may be
 *     an earlier version that no longer counts
 * @param at when the viewer acknowledged this version, or an earlier one that counts for it; null if they have not
 * @param language the language in which they read it; null if they have not
 * @param isMandatory whether the viewer must acknowledge the version
 * @param dueOn the day, in UTC, by which they must; null if they need not
 * @param publishedAt when the version came into force; null if it has not yet
 */
public record OwnAcknowledgement(
        GuidelineId guideline,
        GuidelineVersionId version,
        String title,
        Locale titleLanguage,
        int number,
        @Nullable Integer acknowledgedNumber,
        @Nullable Instant at,
        @Nullable Locale language,
        boolean isMandatory,
        @Nullable LocalDate dueOn,
        @Nullable Instant publishedAt) {
    /** Returns whether the viewer must still acknowledge the version. */
    public boolean isPending() {
        return isMandatory && at == null;
    }
}
