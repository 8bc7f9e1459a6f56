package portal.access;

/** A rule of the provider of information that says for which purposes other people may use the information. */
public enum HandlingCode {
    /** The information may be used only to prevent and combat crime. */
    H0,
    /** The information may not be used in judicial proceedings without the provider's permission. */
    H1,
    /** The information may not be passed on without the provider's permission. */
    H2,
    /** Another restriction applies; the text of the item says which. */
    H3
}
