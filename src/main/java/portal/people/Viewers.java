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
 * Who is looking: the person of the current session, once both factors are shown and for eight hours (AC-01, AC-30), or
 * the person whose token the current request shows, or on whose behalf the portal looks around ({@link OnBehalf}).
 *
 * <p>Every page and every service asks here. A session with one factor, or with factors gone stale, has no viewer.
 */
@Component
public class Viewers {
    /** How long a sign-in holds, whatever is done meanwhile. */
    public static final Duration SIGNED_IN_FOR = Duration.ofHours(8);

    private final Clock clock;

    Viewers(Clock clock) {
        this.clock = clock;
    }

    public Optional<PersonId> current() {
        return viewer(this::isLooking);
    }

    /** Whether there is a viewer in this session, now. */
    public boolean isLooking(Authentication session) {
        return isInPerson(session)
                || session instanceof TokenSession token && holds(token)
                || session instanceof OnBehalf.Errand;
    }

    /** The token by which a program speaks for the viewer; empty for whoever is here in person. */
    public Optional<TokenId> token() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof TokenSession shown
                ? Optional.of(shown.token())
                : Optional.empty();
    }

    /** Who is looking, unless the portal looks around for somebody who is away. */
    public Optional<PersonId> here() {
        return viewer(session -> isLooking(session) && !(session instanceof OnBehalf.Errand));
    }

    /** Who is looking and has shown both factors themselves: for what no token can be used for. */
    Optional<PersonId> inPerson() {
        return viewer(this::isInPerson);
    }

    /** The session of whoever is here in person. */
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

    /** When the second factor was last shown in this session; empty when it was not. */
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
