package portal.guidelines;

import java.util.List;
import portal.guidelines.clauses.ClauseMerge.Conflict;

/**
 * The result of saving a changed text.
 *
 * @param revision the revision that is now the last one: the saved text, merged with what others have saved meanwhile;
 *     if there are conflicts, the revision that others have saved
 * @param isMerged whether others had saved changes meanwhile, which the text now contains too
 * @param conflicts the clauses that others have changed differently meanwhile; if there are any, nothing was saved
 */
public record SavedRevision(GuidelineRevisionId revision, boolean isMerged, List<Conflict> conflicts) {}
