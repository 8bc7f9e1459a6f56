package portal.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Requires that the viewer has entered the second factor recently, before an action that cannot be undone (AC-30). Such
 * actions are releasing an item to a partner ({@code Access}), downloading the result of a list search that names an
 * item marked RESTRICTED or higher ({@code ListSearch}), and accepting the handling terms of an operation ({@code
 * Parties}). A program with an access token can never perform such an action.
 */
@Component
public class Reauthentication {
    /**
     * How long the second factor counts as recent: long enough for several such actions in a row, but too short for a
     * stranger who finds the computer unattended.
     */
    public static final Duration HOLDS_FOR = Duration.ofMinutes(5);

    private final Clock clock;

    Reauthentication(Clock clock) {
        this.clock = clock;
    }

    /**
     * Requires a recent second factor.
     *
     * @throws ReauthenticationNeeded if the second factor was entered longer ago than {@link #HOLDS_FOR}, or was not
     *     entered
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
