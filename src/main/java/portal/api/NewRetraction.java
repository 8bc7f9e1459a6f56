package portal.api;

/** Retracts something, for this reason. */
record NewRetraction(String reason) {
    NewRetraction {
        Input.given("reason", reason);
    }
}
