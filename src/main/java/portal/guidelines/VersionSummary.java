package portal.guidelines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version in the list of the versions of a guideline that the viewer may read.
 *
 * @param publishedAt when it came into force; null if it has not yet
 * @param isTextShown whether its text can be read and compared; false if it was withdrawn because it was published in
 *     error
 */
public record VersionSummary(
        GuidelineVersionId id,
        int number,
        VersionState state,
        boolean isMajor,
        String changeNote,
        @Nullable Instant publishedAt,
        boolean isTextShown) {}
