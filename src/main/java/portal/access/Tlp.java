package portal.access;

/** Traffic Light Protocol 2.0, from wide to narrow. It restricts what membership allows and never widens it (AC-05). */
public enum Tlp {
    CLEAR,
    GREEN,
    AMBER,
    AMBER_STRICT,
    RED;

    /** Returns the label as published: {@code TLP:AMBER+STRICT}. */
    public String label() {
        return "TLP:" + name().replace('_', '+');
    }
}
