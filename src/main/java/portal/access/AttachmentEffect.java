package portal.access;

/** What happens to an attachment when its item is re-marked. */
public enum AttachmentEffect {
    /** It is re-marked with the item. */
    GOES,
    /** Its own marking is already as narrow. */
    STAYS_NARROW,
    /** It belongs to another originator. */
    STAYS_OTHERS,
    /** It is in another space. */
    STAYS_ELSEWHERE
}
