package portal.api;

/**
 * The body of a request that confirms that the translation of a clause is still right.
 *
 * @param sourceHash the hash of the clause as it is now
 */
@Example("""
        {"sourceHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""")
record NewConfirmation(String sourceHash) {
    NewConfirmation {
        Input.given("sourceHash", sourceHash);
    }
}
