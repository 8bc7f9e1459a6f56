package portal.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Signs a person in, in two steps: first the password, then the code. Only the second step creates a session. */
@Service
public class SignIn {
    private final AuthenticationManager factors;
    private final Accounts accounts;
    private final People people;
    private final Viewers viewers;
    private final SignInLimits limits;
    private final AttemptCounts counts;
    private final KnownDevices devices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIn(
            AuthenticationManager factors,
            Accounts accounts,
            People people,
            Viewers viewers,
            SignInLimits limits,
            AttemptCounts counts,
            KnownDevices devices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.factors = factors;
        this.accounts = accounts;
        this.people = people;
        this.viewers = viewers;
        this.limits = limits;
        this.counts = counts;
        this.devices = devices;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Verifies the password, which is the first step.
     *
     * @throws SignInRefused if there were too many attempts; also, with one and the same reason, for a wrong user name,
     *     a wrong password and a suspended account
     */
    public FirstFactor password(String username, String password) {
        var name = username.strip();
        var account = accounts.named(name);
        var shown = counted(
                limits.password(name, account),
                account.map(Account::person).orElseGet(UUID::randomUUID),
                () -> factors.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password)));
        return (FirstFactor) Objects.requireNonNull(shown.getPrincipal());
    }

    /**
     * Verifies the code, which is the second step, and signs the person in with a new session. The session that this
     * browser had before, if any, is invalidated.
     *
     * @param written the code as the person typed it
     * @throws SignInRefused if the code is wrong, the person may not sign in or there were too many attempts, and also
     *     if the text is not a code, which does not count as an attempt
     */
    public void code(FirstFactor first, String written) {
        var account = first.account;
        var shown = shown(account, written);
        counts.forget(limits.password(account.username(), accounts.named(account.username())));
        var both = new ArrayList<GrantedAuthority>(first.shown());
        both.addAll(shown.getAuthorities());
        events.publishEvent(new SignedIn(account.id(), clock.instant()));
        enter(UsernamePasswordAuthenticationToken.authenticated(account, null, both));
        devices.remember(account);
    }

    /**
     * Verifies the second factor of the signed-in person again ({@link Reauthentication}). As for sign-in, attempts are
     * counted and each code can be used only once.
     *
     * @throws SignInRefused if the code is wrong or there were too many attempts, and also if the text is not a code,
     *     which does not count as an attempt
     * @throws IllegalStateException if nobody is signed in with both factors
     */
    public void again(String written) {
        var session = viewers.sessionInPerson().orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
        var account = (Account) Objects.requireNonNull(session.getPrincipal());
        var factors = new ArrayList<GrantedAuthority>(session.getAuthorities());
        factors.addAll(shown(account, written).getAuthorities());
        events.publishEvent(new SecondFactorShownAgain(account.id(), clock.instant()));
        SecurityContextHolder.getContext() // all pages of the session share this context
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, null, factors));
    }

    /** Publishes {@link SignedOut} after Spring Security has signed somebody out. */
    @EventListener
    void left(LogoutSuccessEvent leaving) {
        if (leaving.getAuthentication().getPrincipal() instanceof Account account)
            events.publishEvent(new SignedOut(account.id(), clock.instant()));
    }

    private Authentication shown(Account account, String written) {
        var digits = OneTimeCode.read(written)
                .orElseThrow(() -> new SignInRefused(SignInRefused.SignInRefusalReason.NOT_A_CODE));
        var codes = limits.code(account);
        var shown = counted(
                codes,
                account.person(),
                () -> inForce(account, factors.authenticate(new SecondFactor.Code(account, digits))));
        counts.forget(codes);
        return shown;
    }

    /** Refuses a person who is suspended or has no valid vouch, with the same answer as for a wrong code (AC-01). */
    private Authentication inForce(Account account, Authentication shown) {
        if (people.active(List.of(account.id())).isEmpty())
            throw new SignInRefused(SignInRefused.SignInRefusalReason.WRONG);
        return shown;
    }

    private Authentication counted(List<SignInLimits.AttemptCounter> in, UUID whose, Supplier<Authentication> attempt) {
        counts.reserve(in);
        try {
            var shown = attempt.get();
            counts.release(in);
            return shown;
        } catch (SignInRefused refused) {
            counts.tidy();
            events.publishEvent(new SignInFailed(whose, clock.instant()));
            throw refused;
        } catch (RuntimeException failure) {
            // Another failure, for example of the database: nothing was verified, so this attempt is not counted.
            counts.release(in);
            throw failure;
        }
    }

    private static void enter(Authentication session) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(session);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web) {
            var request = web.getRequest();
            leave(request);
            new HttpSessionSecurityContextRepository()
                    .saveContext(context, request, Objects.requireNonNull(web.getResponse()));
        }
        SecurityContextHolder.setContext(context);
    }

    private static void leave(HttpServletRequest request) {
        var before = request.getSession(false);
        if (before != null) before.invalidate();
    }
}
