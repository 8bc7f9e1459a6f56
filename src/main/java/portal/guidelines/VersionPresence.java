package portal.guidelines;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.guidelines.clauses.ClauseId;
import portal.people.PersonCard;

/**
 * Who else has the page of a version open, and which text of it was saved last.
 *
 * @param others the other people who have it open, sorted by name
 * @param revision the text that was saved last
 * @param savedBy who saved it; null if the viewer did
 */
public record VersionPresence(
        List<Other> others,
        GuidelineRevisionId revision,
        @Nullable PersonCard savedBy) {
    /**
     * A person who has the page of a version open.
     *
     * @param isWriting whether the person has typed in the last half minute
     * @param clause the clause that the person changed last; null if it is not known
     */
    public record Other(
            PersonCard person, boolean isWriting, @Nullable ClauseId clause) {}
}
