package portal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.CrimeArea;
import portal.guidelines.GuidelineRow;

/**
 * A guideline in the library.
 *
 * @param number the number of the version in force
 * @param area the crime area; null if it is for all of them
 * @param languages the languages in which it is in force, that of its authors first
 * @param outdated those of them in which the translation of some clause is out of date or missing
 * @param acknowledgedAt when the owner of the token acknowledged the version in force, or an earlier one that counts
 *     for it; null if they have not
 */
record GuidelineSummaryResource(
        UUID id,
        UUID space,
        int number,
        String title,
        @Nullable CrimeArea area,
        Instant publishedAt,
        @Nullable LocalDate reviewDueOn,
        List<String> languages,
        List<String> outdated,
        @Nullable Instant acknowledgedAt,
        MarkingResource marking) {
    static GuidelineSummaryResource of(GuidelineRow row) {
        return new GuidelineSummaryResource(
                row.id().value(),
                row.space().value(),
                row.number(),
                row.title(),
                row.area(),
                row.publishedAt(),
                row.reviewDueOn(),
                row.languages().stream().map(Locale::toLanguageTag).toList(),
                row.outdated().stream().map(Locale::toLanguageTag).toList(),
                row.mine().at(),
                MarkingResource.of(row.marked()));
    }
}
