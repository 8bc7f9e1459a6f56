package portal.access;

/** With a handling code, the provider of an information says for what others may use it. */
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
