package portal.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Offers of people to sign in as, in a world of fictitious people. Where nobody implements it, none exist. */
public interface SignInOffers {
    /** One person on offer; {@code role} is the key of a text. */
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

    /** Whether whoever is signed in is on offer. */
    boolean isOfViewer();

    /** Shows the real second factor of whoever is signed in once more. */
    void acceptAgain();
}
