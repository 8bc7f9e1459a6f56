package portal.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fictitious people of a demonstration world. Anybody may sign in as one of them without a password. Only a
 * demonstration world has an implementation.
 */
public interface SignInOffers {
    /** A fictitious person. */
    record Offer(
            String username,
            String name,
            Affiliation affiliation,
            @Nullable CountryCode country,
            String agency,
            List<Role> roles) {}

    List<Offer> offers();

    /** Signs the user in as this fictitious person. The implementation supplies the person's real password and code. */
    void accept(String username);

    /** Returns whether the signed-in person is one of the fictitious people. */
    boolean isOfViewer();

    /** Verifies the second factor of the signed-in person again. The implementation supplies the real code. */
    void acceptAgain();
}
