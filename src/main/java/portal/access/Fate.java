package portal.access;

/** What becomes of something attached to an item when the item is marked anew. */
public enum Fate {
    /** It is marked anew with the item. */
    GOES,
    /** Its own marking is as narrow already. */
    STAYS_NARROW,
    /** It belongs to another originator. */
    STAYS_OTHERS,
    /** It lies in another space. */
    STAYS_ELSEWHERE
}
