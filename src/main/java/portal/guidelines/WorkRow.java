package portal.guidelines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A version in the list of those that the viewer works on.
 *
 * @param language the language of the title
 * @param parts what the viewer does for it
 * @param dueOn the day by which the viewer's work should be done; null if there is none
 * @param startedAt when the version was started
 * @param hasApproved whether the viewer, their stand-in, or the reviewer for whom they stand in has approved the
 *     present text
 * @param isStandIn whether the viewer reviews it in place of another person
 */
public record WorkRow(
        GuidelineId guideline,
        GuidelineVersionId version,
        int number,
        String title,
        Locale language,
        VersionState state,
        List<MemberPart> parts,
        @Nullable LocalDate dueOn,
        Instant startedAt,
        boolean hasApproved,
        boolean isStandIn) {
    /** Returns the path of the page where the version is worked on, without a leading slash. */
    public String route() {
        return guideline.workRoute(number);
    }
}
