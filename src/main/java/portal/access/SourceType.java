package portal.access;

import portal.people.Affiliation;

/**
 * The types of source that information can come from. Information from an outside source is shown with a fixed caveat
 * (DP-06, DP-07).
 */
public enum SourceType {
    NCB,
    APPROVED_AGENCY,
    GS,
    INT_ORG,
    PRIVATE_PARTNER,
    EXTERNAL,
    OPEN_SOURCE;

    /**
     * Returns whether this is an outside source. The caveat, which says that the information is not the Organisation's
     * and not verified, is then shown above the text.
     */
    public boolean hasCaveat() {
        return this == PRIVATE_PARTNER || this == EXTERNAL || this == OPEN_SOURCE;
    }

    /** Returns the source type of a contributor with this affiliation. */
    public static SourceType of(Affiliation affiliation) {
        return switch (affiliation) {
            case NCB -> NCB;
            case NATIONAL_AGENCY -> APPROVED_AGENCY;
            case GENERAL_SECRETARIAT -> GS;
            case INTERNATIONAL_ORGANISATION -> INT_ORG;
            case PRIVATE_PARTNER -> PRIVATE_PARTNER;
            case ACADEMIA_NGO -> EXTERNAL;
        };
    }
}
