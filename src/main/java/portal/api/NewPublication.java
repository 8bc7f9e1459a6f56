package portal.api;

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
record NewPublication(LocalDate reviewDueOn, @Nullable LocalDate day) {
    NewPublication {
        Input.given("reviewDueOn", reviewDueOn);
    }
}
