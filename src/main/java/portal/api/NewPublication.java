package portal.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request that publishes a version.
 *
 * @param reviewDueOn the day, in UTC, by which it must be reviewed
 * @param day the day on which it takes effect by itself, at midnight UTC; if omitted, it is published now
 */
@Example("""
        {"reviewDueOn": "2028-01-31", "day": "2027-02-01"}""")
record NewPublication(
        @JsonFormat(lenient = OptBoolean.FALSE) LocalDate reviewDueOn,
        @JsonFormat(lenient = OptBoolean.FALSE) @Nullable LocalDate day) {
    NewPublication {
        Input.given("reviewDueOn", reviewDueOn);
    }
}
