package portal.api;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.facts.Utc;
import portal.people.PersonId;

/**
 * The rate limit of each person, across all their tokens and all nodes: a token bucket that holds one minute of
 * requests and refills continuously. Each bucket is a row of the database. Each request is one statement on it, which
 * waits only for another request of the same person.
 */
@Component
class Allowances {
    private static final Duration MOST_APART = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final int perMinute;
    private final Clock clock;

    Allowances(JdbcClient jdbc, @Value("${portal.api.requests-per-minute:600}") int perMinute, Clock clock) {
        this.jdbc = jdbc;
        this.perMinute = perMinute;
        this.clock = clock;
    }

    int perMinute() {
        return perMinute;
    }

    /**
     * Takes one request out of a person's bucket, if there is one. The database assigns the columns in order, and each
     * expression sees the values assigned before it. The clock of one node may be a little behind that of another; a
     * row that is further ahead was written before a clock was set back.
     */
    Allowance take(PersonId person) {
        var now = Utc.of(clock.instant());
        return jdbc.sql("""
                        insert into api_allowance (person_id, asked_at, granted, remaining)
                        values (:person, :now, :full >= 1, :full - (:full >= 1))
                        on duplicate key update
                            remaining = least(:full, remaining
                                + greatest(0, timestampdiff(microsecond, asked_at, :now)) / 60e6 * :full),
                            granted = remaining >= 1,
                            remaining = remaining - granted,
                            asked_at = if(asked_at > :now and asked_at < :ahead, asked_at, :now)
                        returning granted, remaining
                        """)
                .param("person", person.value())
                .param("now", now)
                .param("ahead", now.plus(MOST_APART))
                .param("full", perMinute)
                .query((row, n) -> allowance(row.getBoolean(1), row.getDouble(2)))
                .single();
    }

    private Allowance allowance(boolean granted, double left) {
        return new Allowance(granted, (int) left, secondsUntil(granted ? perMinute : 1, left));
    }

    private long secondsUntil(double wanted, double left) {
        return (long) Math.ceil((wanted - left) * 60 / perMinute);
    }

    /**
     * One answer of the rate limiter.
     *
     * @param left how many requests are left now
     * @param seconds until the next request is possible, or, if this one was granted, until the bucket is full
     */
    record Allowance(boolean granted, int left, long seconds) {}
}
