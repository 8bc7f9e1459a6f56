package portal.access;

/** What the provider allows to be done with it (rules.md, Markings). */
public enum HandlingCode {
    /** Only to prevent and combat crime. */
    H0,
    /** Not in judicial proceedings without the provider's permission. */
    H1,
    /** Not disseminated without the provider's permission. */
    H2,
    /** Another restriction, told in the text. */
    H3
}
