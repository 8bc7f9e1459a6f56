package portal.people;

/** What a person is; exactly one per account (rules.md, People). */
public enum Affiliation {
    NCB,
    NATIONAL_AGENCY,
    GENERAL_SECRETARIAT,
    INTERNATIONAL_ORGANISATION,
    PRIVATE_PARTNER,
    ACADEMIA_NGO;

    /** Of a country, whose bureau answers for them. */
    public boolean isNational() {
        return this == NCB || this == NATIONAL_AGENCY;
    }

    /** Outside law enforcement: admitted under a partner agreement only (AC-06). */
    public boolean isPartner() {
        return this == PRIVATE_PARTNER || this == ACADEMIA_NGO;
    }
}
