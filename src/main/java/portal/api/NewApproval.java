package portal.api;

/**
 * The body of a request that approves the text of a version.
 *
 * @param hash the hash of the text that was read; if the text has been changed since, the request is refused
 */
@Example("""
        {"hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""")
record NewApproval(String hash) {
    NewApproval {
        Input.given("hash", hash);
    }
}
