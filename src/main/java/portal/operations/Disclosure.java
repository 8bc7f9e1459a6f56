package portal.operations;

/** What an invited country is told about the other countries (NL-19). */
public enum Disclosure {
    NOTHING,
    /** The countries that take part. */
    TAKING_PART,
    /** All countries with a valid invitation. */
    INVITED
}
