package portal.access;

/** What happens to an attachment when its item is re-marked. */
public enum AttachmentEffect {
    /** The attachment is re-marked with the item. */
    GOES,
    /** The attachment does not change, because its own marking already has all restrictions of the item. */
    STAYS_NARROW,
    /** The attachment does not change, because it belongs to another originator. */
    STAYS_OTHERS,
    /** The attachment does not change, because it is in another space. */
    STAYS_ELSEWHERE
}
