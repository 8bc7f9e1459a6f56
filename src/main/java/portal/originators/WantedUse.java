package portal.originators;

/** What a reader of an item asks its originator to permit (AC-13). */
public enum WantedUse {
    /** Passing the item on to people outside the space. */
    FORWARD,
    /** Releasing the item to an organisation outside law enforcement. */
    RELEASE_TO_PARTNER,
    /** Ending the exclusion of a country. */
    DROP_EXCLUSION,
    /** Marking the item with a lighter TLP or a lower classification. */
    LIGHTER_MARKING,
    /** Using the item as a source of an analytical product. */
    INCLUDE_IN_PRODUCT,
    /** Using the item in judicial proceedings. */
    USE_IN_PROCEEDINGS,
    OTHER;

    /** Returns whether the use needs another marking, which only the originator can set (AC-11). */
    public boolean needsReMarking() {
        return this == RELEASE_TO_PARTNER || this == DROP_EXCLUSION || this == LIGHTER_MARKING;
    }

    /** Returns whether the use needs a copy outside the portal. */
    public boolean needsCopy() {
        return this == FORWARD || this == INCLUDE_IN_PRODUCT || this == USE_IN_PROCEEDINGS;
    }
}
