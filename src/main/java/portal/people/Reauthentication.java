package portal.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Requires a recent second factor for actions that cannot be undone (AC-30): releasing an item to a partner, and taking
 * items that are RESTRICTED or higher out of the portal. A token cannot satisfy it.
 */
@Component
public class Reauthentication {
    /** Long enough for several such actions in a row, too short for a stranger at an unattended computer. */
    public static final Duration HOLDS_FOR = Duration.ofMinutes(5);

    private final Clock clock;

    Reauthentication(Clock clock) {
        this.clock = clock;
    }

    /**
     * @throws ReauthenticationNeeded if the second factor was shown longer ago than {@link #HOLDS_FOR}, or not at all
     */
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
