package portal.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Runs an action as one of the fictitious people, who is signed in with both factors, at a time in the past. */
@Component
@Profile("demo")
class DemoSessions {
    private final DemoSignIn signIn;
    private final DemoClock clock;
    private final Map<String, Authentication> signedIn = new HashMap<>();

    DemoSessions(DemoSignIn signIn, DemoClock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    <T> T as(String username, Instant then, Supplier<T> work) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn.computeIfAbsent(username, this::session));
        SecurityContextHolder.setContext(context);
        try {
            return clock.at(then, work);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Authentication session(String username) {
        signIn.accept(username);
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }
}
