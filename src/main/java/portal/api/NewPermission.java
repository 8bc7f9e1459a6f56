package portal.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import portal.originators.GrantUse;

/**
 * The body of a request that permits a use.
 *
 * @param conditions the conditions of the permission; omitted if there are none
 * @param until the last day of the permission, in UTC
 */
@Example("""
        {"conditions": "Only the first table", "until": "2027-03-31"}""")
record NewPermission(@Nullable String conditions, LocalDate until) {
    NewPermission {
        Input.given("until", until);
    }

    GrantUse plan() {
        return new GrantUse(Input.text(conditions), until);
    }
}
