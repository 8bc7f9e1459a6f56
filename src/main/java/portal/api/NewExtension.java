package portal.api;

import java.time.LocalDate;

/**
 * The body of a request that proposes a later end of an operation. It takes effect when every bureau that takes part
 * has consented.
 *
 * @param until the new last day, in the time zone of the operation
 */
@Example("""
        {"until": "2027-09-30", "reason": "The hearings take longer than planned"}""")
record NewExtension(LocalDate until, String reason) {
    NewExtension {
        Input.given("until", until);
        Input.given("reason", reason);
    }
}
