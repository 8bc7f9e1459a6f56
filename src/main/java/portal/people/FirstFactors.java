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
 * Stores the first factor between the password step and the code step of a sign-in. An encrypted cookie says whose
 * password was entered, and when. The cookie is valid for a few minutes, only for the code step, and only until the
 * password changes. The server stores nothing.
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

    /**
     * Returns the first factor from the cookie of this browser; empty if there is no cookie or it is no longer valid.
     */
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
