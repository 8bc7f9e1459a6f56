package portal.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.time.LocalDate;

/**
 * The body of a request that proposes a later end of an operation. It takes effect when every bureau that takes part
 * has consented.
 *
 * @param until the new last day, in the time zone of the operation
 */
@Example("""
        {"until": "2027-09-30", "reason": "The hearings take longer than planned"}""")
record NewExtension(@JsonFormat(lenient = OptBoolean.FALSE) LocalDate until, String reason) {
    NewExtension {
        Input.given("until", until);
        Input.given("reason", reason);
    }
}
