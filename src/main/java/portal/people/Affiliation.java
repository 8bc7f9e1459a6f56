package portal.people;

/** The kind of organisation that a person belongs to. Every account has exactly one affiliation (rules.md, People). */
public enum Affiliation {
    NCB,
    NATIONAL_AGENCY,
    GENERAL_SECRETARIAT,
    INTERNATIONAL_ORGANISATION,
    PRIVATE_PARTNER,
    ACADEMIA_NGO;

    /** Returns whether people with this affiliation belong to a country, whose bureau is responsible for them. */
    public boolean isNational() {
        return this == NCB || this == NATIONAL_AGENCY;
    }

    /**
     * Returns whether people with this affiliation are partners: people outside law enforcement, who are admitted under
     * a partner agreement (AC-06).
     */
    public boolean isPartner() {
        return this == PRIVATE_PARTNER || this == ACADEMIA_NGO;
    }
}
