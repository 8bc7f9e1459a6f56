package portal.access;

/**
 * A fact about a standing exclusion in a space. Nobody finds it in the log of the space: the stewards do not learn which
 * countries the bureau of another country excludes (AC-21).
 */
public interface ExclusionFact extends SpaceFact {
    @Override
    default AudienceId audience() {
        return AudienceId.NOBODY;
    }
}
