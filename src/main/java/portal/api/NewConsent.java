package portal.api;

import java.time.LocalDate;

/**
 * The body of a request that consents to a later end of an operation.
 *
 * @param until the proposed last day; if another one has been proposed since, the request is refused
 */
@Example("""
        {"until": "2027-09-30"}""")
record NewConsent(LocalDate until) {
    NewConsent {
        Input.given("until", until);
    }
}
