package portal.access;

import portal.people.Affiliation;

/** Where information comes from; outside sources carry the fixed caveat (DP-06, DP-07). */
public enum SourceType {
    NCB,
    APPROVED_AGENCY,
    GS,
    INT_ORG,
    PRIVATE_PARTNER,
    EXTERNAL,
    OPEN_SOURCE;

    /** Whether the caveat stands above the text: not the Organisation's, not verified. */
    public boolean hasCaveat() {
        return this == PRIVATE_PARTNER || this == EXTERNAL || this == OPEN_SOURCE;
    }

    /** The source that a contributor of this affiliation is. */
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
