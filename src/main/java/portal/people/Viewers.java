package portal.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Finds the viewer. This is the person of the current session, for eight hours after sign-in with both factors (AC-01,
 * AC-30); or the person whose token the current request contains; or the person for whom the portal works in the
 * background ({@link OnBehalf}).
 *
 * <p>Every page and every service calls this class. A session with only one factor, or with expired factors, has no
 * viewer.
 */
@Component
public class Viewers {
    /** How long a sign-in is valid, even if the person uses the portal all the time. */
    public static final Duration SIGNED_IN_FOR = Duration.ofHours(8);

    private final Clock clock;

    Viewers(Clock clock) {
        this.clock = clock;
    }

    public Optional<PersonId> current() {
        return viewer(this::isLooking);
    }

    /**
     * Returns whether this authentication has a viewer now. It has none if a factor is missing or has expired, or if
     * its token has expired.
     */
    public boolean isLooking(Authentication session) {
        return isInPerson(session)
                || session instanceof TokenSession token && holds(token)
                || session instanceof OnBehalf.DelegatedAuthentication;
    }

    /** Returns the token with which a program acts for the viewer; empty if no token is used. */
    public Optional<TokenId> token() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof TokenSession shown
                ? Optional.of(shown.token())
                : Optional.empty();
    }

    /**
     * Returns the viewer if they have signed in with both factors; empty if a token is used. It is for actions that no
     * program may perform.
     */
    Optional<PersonId> inPerson() {
        return viewer(this::isInPerson);
    }

    /** Returns the authentication of a viewer who has signed in with both factors; empty if there is none. */
    Optional<Authentication> sessionInPerson() {
        return session(this::isInPerson);
    }

    private static Optional<Authentication> session(Predicate<Authentication> isShown) {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(isShown);
    }

    private static Optional<PersonId> viewer(Predicate<Authentication> isShown) {
        return session(isShown)
                .map(Authentication::getPrincipal)
                .filter(Account.class::isInstance)
                .map(account -> ((Account) account).id());
    }

    private boolean holds(TokenSession token) {
        return token.holdsAt(clock.instant());
    }

    private boolean isInPerson(Authentication session) {
        return isFresh(session, FactorGrantedAuthority.PASSWORD_AUTHORITY) && isFresh(session, SecondFactor.AUTHORITY);
    }

    /** Returns the time at which the second factor was last entered in this session; empty if it was not entered. */
    static Optional<Instant> provenAt(Authentication session) {
        return shownAt(session, SecondFactor.AUTHORITY);
    }

    private boolean isFresh(Authentication session, String factor) {
        return session.isAuthenticated()
                && shownAt(session, factor).filter(this::isFresh).isPresent();
    }

    private static Optional<Instant> shownAt(Authentication session, String factor) {
        return session.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(FactorGrantedAuthority.class::cast)
                .filter(shown -> factor.equals(shown.getAuthority()))
                .map(FactorGrantedAuthority::getIssuedAt)
                .max(Comparator.naturalOrder());
    }

    private boolean isFresh(Instant shownAt) {
        return shownAt.plus(SIGNED_IN_FOR).isAfter(clock.instant());
    }
}
