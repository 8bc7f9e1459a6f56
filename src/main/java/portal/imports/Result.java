package portal.imports;

/** The possible results of importing one file. */
enum Result {
    IMPORTED,
    /** The space already had a document with the same bytes in the same audience. */
    ALREADY_THERE,
    /** The portal refused this file, and would refuse it again. */
    REFUSED,
    /** It is not a regular file, or it is a link; links are not followed. */
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
