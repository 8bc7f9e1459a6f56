package portal.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.Tlp;
import portal.originators.AskOriginator;
import portal.originators.WantedUse;

/**
 * The body of a request that asks the originator of a post or document to permit a use.
 *
 * @param item the id of the post or document
 * @param country the country whose exclusion should be dropped, for DROP_EXCLUSION
 * @param tlp the wanted TLP, for LIGHTER_MARKING
 * @param forWhom the people or organisation that will use the item
 */
@Example("""
        {"item": "3f0a4a52-7f0e-4d0c-9d39-0a8f5b9c1e11", "use": "FORWARD", "forWhom": "The fraud unit of the bank",
         "reason": "It can freeze the accounts"}""")
record NewOriginatorRequest(
        UUID item,
        WantedUse use,
        @Nullable String country,
        @Nullable Tlp tlp,
        String forWhom,
        String reason) {
    NewOriginatorRequest {
        Input.given("item", item);
        Input.given("use", use);
        Input.given("forWhom", forWhom);
        Input.given("reason", reason);
    }

    AskOriginator plan() {
        var code = country == null ? null : Input.country(country);
        return new AskOriginator(item, use, code, tlp, forWhom, reason);
    }
}
