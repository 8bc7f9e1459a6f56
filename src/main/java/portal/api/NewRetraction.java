package portal.api;

/** The body of a request that retracts a document or post: the reason. */
record NewRetraction(String reason) {
    NewRetraction {
        Input.given("reason", reason);
    }
}
