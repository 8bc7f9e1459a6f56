package portal.access;

/** The use of the information that its provider allows (rules.md, Markings). */
public enum HandlingCode {
    /** Only to prevent and combat crime. */
    H0,
    /** Not in judicial proceedings without the provider's permission. */
    H1,
    /** Not disseminated without the provider's permission. */
    H2,
    /** Another restriction, given in the text. */
    H3
}
