package portal.imports;

/**
 * The result of a file.
 *
 * @param document its address; empty if there is none
 * @param why empty if there was no problem
 */
record FileOutcome(Result result, String document, String why) {
    static FileOutcome skipped(String why) {
        return new FileOutcome(Result.SKIPPED, "", why);
    }

    static FileOutcome failed(String why) {
        return new FileOutcome(Result.FAILED, "", why);
    }
}
