package portal.api;

/** The body of a request that needs a reason, which the people concerned can read. */
@Example("""
        {"reason": "The hearings take longer than planned"}""")
record NewReason(String reason) {
    NewReason {
        Input.given("reason", reason);
    }
}
