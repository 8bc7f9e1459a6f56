package portal.access;

/** The classification levels of information, from low to high (rules.md, Markings). */
public enum Classification {
    UNCLASSIFIED,
    FOR_OFFICIAL_USE_ONLY,
    RESTRICTED,
    CONFIDENTIAL;

    public boolean exceeds(Classification other) {
        return compareTo(other) > 0;
    }
}
