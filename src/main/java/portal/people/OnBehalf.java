package portal.people;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lets the portal look around for somebody who is away, with their eyes: it sees what they would see at that moment and
 * nothing else. Only saved searches use it; an architecture test insists.
 */
@Component
public class OnBehalf {
    private final JdbcClient jdbc;
    private final Clock clock;

    OnBehalf(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Does the work as this person; not at all while they are suspended or nobody vouches for them. */
    public void of(PersonId person, Runnable work) {
        if (!isActive(person)) return;
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

    private boolean isActive(PersonId person) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return jdbc.sql("""
                        select exists (select 1 from person p join vouch v on v.person_id = p.id
                        where p.id = ? and p.state = 'ACTIVE' and v.valid_from <= ? and ? < v.valid_until)
                        """)
                .params(person.value(), now, now)
                .query(Boolean.class)
                .single();
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
