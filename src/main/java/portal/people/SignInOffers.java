package portal.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fictitious people as whom anybody may sign in, in a demonstration world. Without an implementation there are none.
 */
public interface SignInOffers {
    /** One person who is offered. */
    record Offer(
            String username,
            String name,
            Affiliation affiliation,
            @Nullable CountryCode country,
            String agency,
            List<Role> roles) {}

    List<Offer> offers();

    /** Signs in as that person, with both real factors. */
    void accept(String username);

    /** Returns whether the signed-in person is one of those offered. */
    boolean isOfViewer();

    /** Shows the real second factor of the signed-in person again. */
    void acceptAgain();
}
