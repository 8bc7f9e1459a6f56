package portal.imports;

/** What became of one file. */
enum Result {
    IMPORTED,
    /** The same bytes lie in the same audience already. */
    ALREADY_THERE,
    /** The portal does not take it, whoever asks and however often. */
    REFUSED,
    /** No file, or one that is not followed. */
    SKIPPED,
    /** It could not be read or sent; begun again, the import tries again. */
    FAILED;

    boolean isFinal() {
        return this != FAILED;
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
