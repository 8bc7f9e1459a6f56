package portal.imports;

/** The possible results of importing one file. */
enum Result {
    IMPORTED,
    /** The space already had a document with the same bytes in the same audience. */
    ALREADY_THERE,
    /** The portal refused this file, and would refuse it again. */
    REFUSED,
    /** It is not a regular file, a link, which is not followed, or a file of the system. */
    SKIPPED,
    /** It could not be read or sent; a repeated import tries it again. */
    FAILED;

    boolean isFinal() {
        return this != FAILED;
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
