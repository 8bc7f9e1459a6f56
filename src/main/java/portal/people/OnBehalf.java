package portal.people;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lets the portal look around for somebody who is away, with their eyes: it sees what they would see at that moment and
 * nothing else. Only saved searches use it; an architecture test insists.
 */
@Component
public class OnBehalf {
    private final People people;

    OnBehalf(People people) {
        this.people = people;
    }

    /** Does the work as this person; not at all while they are suspended or nobody vouches for them. */
    public void of(PersonId person, Runnable work) {
        if (people.active(List.of(person)).isEmpty()) return;
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new Errand(new Account(person.value(), "")));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Somebody for whom the portal looks around; they are not here. */
    static final class Errand extends AbstractAuthenticationToken {
        private final Account account;

        private Errand(Account account) {
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
