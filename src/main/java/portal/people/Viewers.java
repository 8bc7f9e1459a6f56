package portal.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is looking: the person of the current session, once both factors are shown and for eight hours (AC-01, AC-30).
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
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(session -> isFresh(session, FactorGrantedAuthority.PASSWORD_AUTHORITY))
                .filter(session -> isFresh(session, SecondFactor.AUTHORITY))
                .map(Authentication::getPrincipal)
                .filter(Account.class::isInstance)
                .map(account -> ((Account) account).id());
    }

    private boolean isFresh(Authentication session, String factor) {
        return session.isAuthenticated()
                && session.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .map(FactorGrantedAuthority.class::cast)
                        .anyMatch(shown -> factor.equals(shown.getAuthority()) && isFresh(shown.getIssuedAt()));
    }

    private boolean isFresh(Instant shownAt) {
        return shownAt.plus(SIGNED_IN_FOR).isAfter(clock.instant());
    }
}
