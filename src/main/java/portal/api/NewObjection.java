package portal.api;

import java.time.LocalDate;

/**
 * The body of a request that objects to a later end of an operation.
 *
 * @param until the proposed last day; if another one has been proposed since, the request is refused
 */
@Example("""
        {"until": "2027-09-30", "reason": "Our order of the court ends in June"}""")
record NewObjection(LocalDate until, String reason) {
    NewObjection {
        Input.given("until", until);
        Input.given("reason", reason);
    }
}
