package portal.people;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Sets the current user in tests, in the security context, as after a complete sign-in. */
public final class TestViewers {
    private TestViewers() {}

    /** Makes this person the user of this thread, as if the person had just shown both factors. */
    public static void enter(PersonId person) {
        enter(person, Instant.now());
    }

    /** Makes this person the user of this thread, with both factors shown at this time. */
    public static void enter(PersonId person, Instant shownAt) {
        enter(person, shownAt, FactorGrantedAuthority.PASSWORD_AUTHORITY, SecondFactor.AUTHORITY);
    }

    /** Makes this person the user of this thread, with these factors only, shown at this time. */
    public static void enter(PersonId person, Instant shownAt, String... factors) {
        var shown = Stream.of(factors)
                .map(factor -> FactorGrantedAuthority.withAuthority(factor)
                        .issuedAt(shownAt)
                        .build())
                .toList();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Account(person.value(), person.value().toString()), null, List.copyOf(shown)));
        SecurityContextHolder.setContext(context);
    }

    /** Signs the user of this thread out. */
    public static void leave() {
        SecurityContextHolder.clearContext();
    }
}
