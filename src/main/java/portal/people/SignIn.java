package portal.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Signing in: first the password, then the code. Only the second step opens a session. */
@Service
public class SignIn {
    private final AuthenticationManager factors;
    private final Failures failures;

    SignIn(AuthenticationManager factors, Failures failures) {
        this.factors = factors;
        this.failures = failures;
    }

    /** @throws SignInRefused with the same answer whether the name, the password or the account is at fault */
    public FirstFactor password(String username, String password) {
        var name = username.strip();
        var shown = counted(
                name, () -> factors.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password)));
        return new FirstFactor(
                (Account) Objects.requireNonNull(shown.getPrincipal()), List.copyOf(shown.getAuthorities()));
    }

    /** Completes the sign-in and binds it to the current session, whose id changes. */
    public void code(FirstFactor first, String sixDigits) {
        var name = first.account.username();
        var shown = counted(
                name,
                () -> factors.authenticate(new SecondFactor.Code(first.account, sixDigits.replaceAll("\\s", ""))));
        failures.forget(name);
        var both = new ArrayList<GrantedAuthority>(first.shown);
        both.addAll(shown.getAuthorities());
        enter(UsernamePasswordAuthenticationToken.authenticated(first.account, null, both));
    }

    private Authentication counted(String name, Supplier<Authentication> attempt) {
        failures.refuseIfTooMany(name);
        try {
            return attempt.get();
        } catch (SignInRefused refused) {
            failures.record(name);
            throw refused;
        }
    }

    private static void enter(Authentication session) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(session);
        SecurityContextHolder.setContext(context);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web) {
            var answer = Objects.requireNonNull(web.getResponse());
            new ChangeSessionIdAuthenticationStrategy().onAuthentication(session, web.getRequest(), answer);
            new HttpSessionSecurityContextRepository().saveContext(context, web.getRequest(), answer);
        }
    }
}
