package portal.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Remembers the browsers in which an account has signed in with both factors. Such a browser has an encrypted cookie
 * for the account. Failed attempts in other browsers are not counted for this browser, so that nobody can block an
 * officer on the officer's own computer.
 *
 * <p>The cookie does not replace a factor: the user still needs the password and a code. It is no longer valid after
 * the password changes.
 */
@Component
class KnownDevices {
    static final Duration KNOWN_FOR = Duration.ofDays(180);

    private static final String COOKIE = "liaison-device-";
    private static final int NAME_LENGTH = 12;

    private final SealedText sealed;
    private final Accounts accounts;
    private final Clock clock;

    KnownDevices(SealedText sealed, Accounts accounts, Clock clock) {
        this.sealed = sealed;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Returns the random id of the device of the current request; empty if this account has not signed in on it. */
    Optional<String> current(Account account) {
        return asking().flatMap(web -> known(account, web.getRequest()));
    }

    /**
     * Returns the network of the current request ({@link Network}), from the client address that the proxy reports; an
     * empty text outside a request.
     */
    static String network() {
        return asking().map(web -> Network.of(web.getRequest().getRemoteAddr())).orElse("");
    }

    /** Writes the cookie that makes the device of the current request known for this account. */
    void remember(Account account) {
        asking().ifPresent(web -> {
            var device = known(account, web.getRequest())
                    .orElseGet(() -> UUID.randomUUID().toString());
            var text = String.join(
                    " ", device, String.valueOf(clock.instant().toEpochMilli()), accounts.passwordMark(account));
            Cookies.write(
                    web.getRequest(),
                    Objects.requireNonNull(web.getResponse()),
                    name(account),
                    sealed.seal(purpose(account), text),
                    KNOWN_FOR);
        });
    }

    private Optional<String> known(Account account, HttpServletRequest request) {
        return Cookies.read(request, name(account))
                .flatMap(value -> sealed.open(purpose(account), value))
                .map(text -> text.split(" "))
                .filter(parts -> isFresh(Instant.ofEpochMilli(Long.parseLong(parts[1]))))
                .filter(parts -> accounts.passwordMark(account).equals(parts[2]))
                .map(parts -> parts[0]);
    }

    private boolean isFresh(Instant rememberedAt) {
        return clock.instant().isBefore(rememberedAt.plus(KNOWN_FOR));
    }

    private static Optional<ServletRequestAttributes> asking() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(ServletRequestAttributes.class::cast);
    }

    /** Returns the name of the cookie for this account. It does not reveal the account. */
    private static String name(Account account) {
        return COOKIE + DigestUtils.sha256Hex(purpose(account)).substring(0, NAME_LENGTH);
    }

    private static String purpose(Account account) {
        return COOKIE + account.person();
    }
}
