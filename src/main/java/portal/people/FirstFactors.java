package portal.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Stores the first factor between the password step and the code step: an encrypted cookie says whose password was
 * shown and when. It is valid for a few minutes, for the code step only, and until the password changes; the server
 * stores nothing.
 */
@Component
public class FirstFactors {
    public static final Duration HELD_FOR = Duration.ofMinutes(5);

    private static final String COOKIE = "liaison-first-factor";

    private final SealedText sealed;
    private final Accounts accounts;
    private final Clock clock;

    FirstFactors(SealedText sealed, Accounts accounts, Clock clock) {
        this.sealed = sealed;
        this.accounts = accounts;
        this.clock = clock;
    }

    public void issue(FirstFactor first, HttpServletRequest request, HttpServletResponse response) {
        var text = String.join(
                " ",
                first.account.person().toString(),
                String.valueOf(first.shownAt.toEpochMilli()),
                accounts.passwordMark(first.account));
        Cookies.write(request, response, COOKIE, sealed.seal(COOKIE, text), HELD_FOR);
    }

    /** Returns the first factor from this browser's cookie; empty if there is none or it has expired. */
    public Optional<FirstFactor> held(HttpServletRequest request) {
        return Cookies.read(request, COOKIE)
                .flatMap(value -> sealed.open(COOKIE, value))
                .flatMap(text -> first(text.split(" ")));
    }

    public void forget(HttpServletRequest request, HttpServletResponse response) {
        Cookies.forget(request, response, COOKIE);
    }

    private Optional<FirstFactor> first(String[] parts) {
        var shownAt = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        if (!clock.instant().isBefore(shownAt.plus(HELD_FOR))) return Optional.empty();
        return accounts.of(UUID.fromString(parts[0]))
                .filter(account -> accounts.passwordMark(account).equals(parts[2]))
                .map(account -> new FirstFactor(account, shownAt));
    }
}
