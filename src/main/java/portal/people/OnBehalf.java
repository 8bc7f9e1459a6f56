package portal.people;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Runs background work with the rights of a person who is absent: the portal sees what they would see at that moment
 * and nothing else. Only saved searches use it; an architecture test enforces this.
 */
@Component
public class OnBehalf {
    private final People people;

    OnBehalf(People people) {
        this.people = people;
    }

    /** Runs the work as this person; does nothing if they are suspended or have no valid vouch. */
    public void of(PersonId person, Runnable work) {
        if (people.active(List.of(person)).isEmpty()) return;
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new DelegatedAuthentication(new Account(person.value(), "")));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** The authentication of a person for whom the portal works in the background; they are not signed in. */
    static final class DelegatedAuthentication extends AbstractAuthenticationToken {
        private final Account account;

        private DelegatedAuthentication(Account account) {
            super(List.of());
            this.account = account;
            setAuthenticated(true);
        }

        @Override
        public Object getCredentials() {
            return "";
        }

        @Override
        public Object getPrincipal() {
            return account;
        }
    }
}
