package portal.api;

/** The body of a request that returns a version to its authors: the reason. */
@Example("""
        {"reason": "Clause 3 does not say who decides"}""")
record NewReturn(String reason) {
    NewReturn {
        Input.given("reason", reason);
    }
}
