package portal.imports;

/** The result of one file. */
enum Result {
    IMPORTED,
    /** The same bytes are already in the same audience. */
    ALREADY_THERE,
    /** The portal refuses this file, and would refuse it again. */
    REFUSED,
    /** Not a regular file, or a link, which is not followed. */
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
