package portal.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Holds acts that cannot be called back until whoever is signed in has shown of late that it is still they (AC-30): the
 * release of an item to a partner, and taking away items that are RESTRICTED or higher. A token cannot show it.
 */
@Component
public class Reauthentication {
    /** Long enough for a few such acts in a row, too short for whoever finds a desk that was left. */
    public static final Duration HOLDS_FOR = Duration.ofMinutes(5);

    private final Clock clock;

    Reauthentication(Clock clock) {
        this.clock = clock;
    }

    /** @throws ReauthenticationNeeded when the second factor was shown longer ago than {@link #HOLDS_FOR}, or by nobody */
    public void require() {
        var session = SecurityContextHolder.getContext().getAuthentication();
        if (session == null || !isRecent(session)) throw new ReauthenticationNeeded();
    }

    private boolean isRecent(Authentication session) {
        return Viewers.provenAt(session).filter(this::isRecent).isPresent();
    }

    private boolean isRecent(Instant provenAt) {
        return clock.instant().isBefore(provenAt.plus(HOLDS_FOR));
    }
}
