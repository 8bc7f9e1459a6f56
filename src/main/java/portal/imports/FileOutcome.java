package portal.imports;

/**
 * The result of importing one file.
 *
 * @param document the address of the document; empty if there is no document
 * @param why the reason why the file was not imported; empty if there was no problem
 */
record FileOutcome(Result result, String document, String why) {
    static FileOutcome skipped(String why) {
        return new FileOutcome(Result.SKIPPED, "", why);
    }

    static FileOutcome failed(String why) {
        return new FileOutcome(Result.FAILED, "", why);
    }
}
