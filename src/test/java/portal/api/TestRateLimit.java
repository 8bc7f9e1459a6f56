package portal.api;

import org.springframework.context.ApplicationContext;
import portal.people.PersonId;

/** The rate limit of a person, for tests. */
public final class TestRateLimit {
    private TestRateLimit() {}

    /** Uses up all requests of the current minute. */
    public static void exhaust(ApplicationContext portal, PersonId person) {
        var allowances = portal.getBean(Allowances.class);
        for (var i = 0; i < allowances.perMinute(); i++) allowances.take(person);
    }

    public static boolean isGranted(ApplicationContext portal, PersonId person) {
        return portal.getBean(Allowances.class).take(person).granted();
    }
}
