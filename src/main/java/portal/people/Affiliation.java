package portal.people;

/** The kind of body that a person belongs to; exactly one per account (rules.md, People). */
public enum Affiliation {
    NCB,
    NATIONAL_AGENCY,
    GENERAL_SECRETARIAT,
    INTERNATIONAL_ORGANISATION,
    PRIVATE_PARTNER,
    ACADEMIA_NGO;

    /** Returns whether the person belongs to a country, whose bureau is responsible for them. */
    public boolean isNational() {
        return this == NCB || this == NATIONAL_AGENCY;
    }

    /** Returns whether the person is outside law enforcement: admitted only under a partner agreement (AC-06). */
    public boolean isPartner() {
        return this == PRIVATE_PARTNER || this == ACADEMIA_NGO;
    }
}
