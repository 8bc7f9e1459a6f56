package portal.people;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Runs background work with the rights of a person who is not present: the work can read exactly what the person may
 * read at that moment. Only saved searches use this class; an architecture test enforces this.
 */
@Component
public class OnBehalf {
    private final People people;

    OnBehalf(People people) {
        this.people = people;
    }

    /** Runs the work with this person as the viewer. Does nothing if the person is suspended or has no valid vouch. */
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

    /** The authentication of a person for whom the portal works in the background. The person is not signed in. */
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
