package portal.access;

/**
 * The labels of the Traffic Light Protocol 2.0, from many readers to few. A label only takes readers away; it never
 * gives access to a person who is not admitted to the space (AC-05).
 */
public enum Tlp {
    CLEAR,
    GREEN,
    AMBER,
    AMBER_STRICT,
    RED;

    /** Returns the label as the standard writes it, such as {@code TLP:AMBER+STRICT}. */
    public String label() {
        return "TLP:" + name().replace('_', '+');
    }
}
