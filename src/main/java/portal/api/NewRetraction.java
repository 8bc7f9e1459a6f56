package portal.api;

/** Retracts something, with a reason. */
record NewRetraction(String reason) {
    NewRetraction {
        Input.given("reason", reason);
    }
}
