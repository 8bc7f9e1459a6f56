package portal.imports;

/**
 * The result of a file.
 *
 * @param document its address; empty if there is none
 * @param why empty if there was no problem
 */
record Outcome(Result result, String document, String why) {
    static Outcome skipped(String why) {
        return new Outcome(Result.SKIPPED, "", why);
    }

    static Outcome failed(String why) {
        return new Outcome(Result.FAILED, "", why);
    }
}
