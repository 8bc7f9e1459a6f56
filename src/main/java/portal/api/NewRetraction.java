package portal.api;

/** The body of a request that retracts a document or post: the reason. */
@Example("""
        {"reason": "It names a victim"}""")
record NewRetraction(String reason) {
    NewRetraction {
        Input.given("reason", reason);
    }
}
