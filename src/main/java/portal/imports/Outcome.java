package portal.imports;

/** What became of a file. @param document where it is read; empty when nowhere @param why empty when all is well */
record Outcome(Result result, String document, String why) {
    static Outcome skipped(String why) {
        return new Outcome(Result.SKIPPED, "", why);
    }

    static Outcome failed(String why) {
        return new Outcome(Result.FAILED, "", why);
    }
}
