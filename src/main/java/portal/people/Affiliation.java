package portal.people;

/** What a person is; exactly one per account (domain model 2.1). */
public enum Affiliation {
    NCB,
    NATIONAL_AGENCY,
    GENERAL_SECRETARIAT,
    INTERNATIONAL_ORGANISATION,
    PRIVATE_PARTNER,
    ACADEMIA_NGO;

    /** Outside law enforcement: admitted under a partner agreement only (AC-06). */
    public boolean isPartner() {
        return this == PRIVATE_PARTNER || this == ACADEMIA_NGO;
    }
}
