package portal.access;

import portal.people.Affiliation;

/** The source of information; outside sources have the fixed caveat (DP-06, DP-07). */
public enum SourceType {
    NCB,
    APPROVED_AGENCY,
    GS,
    INT_ORG,
    PRIVATE_PARTNER,
    EXTERNAL,
    OPEN_SOURCE;

    /** Returns whether the caveat is shown above the text: not the Organisation's, not verified. */
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
