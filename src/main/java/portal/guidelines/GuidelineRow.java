package portal.guidelines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceProperties;
import portal.access.CrimeArea;
import portal.access.ListPosition;
import portal.access.SpaceId;

/**
 * A guideline in force, in the library.
 *
 * @param title the title in the language wanted, if the guideline is in force in it; otherwise in that of its authors
 * @param titleLanguage the language of this title
 * @param languages the languages in which the guideline is in force, that of its authors first
 * @param outdated those of them in which the translation of the title or of some clause is out of date or missing
 * @param area the crime area; null if the guideline is for all of them
 */
public record GuidelineRow(
        GuidelineId id,
        GuidelineVersionId version,
        int number,
        String title,
        Locale titleLanguage,
        SpaceId space,
        @Nullable CrimeArea area,
        Instant publishedAt,
        @Nullable LocalDate reviewDueOn,
        List<Locale> languages,
        List<Locale> outdated,
        OwnAcknowledgement mine,
        AudienceProperties marked) {
    /** Returns the position of this row; the next page of the library begins after the last row of a page. */
    public ListPosition place() {
        return new ListPosition(publishedAt, version.value());
    }
}
