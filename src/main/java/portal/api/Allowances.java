package portal.api;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.facts.Utc;
import portal.people.PersonId;

/**
 * The rate limit of each person, which applies to all their tokens and all nodes together. It is a token bucket, which
 * holds the requests of one minute and refills continuously. Each bucket is a row in the database. A request costs one
 * SQL statement on that row, which waits only for other requests of the same person.
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
     * Takes one request out of a person's bucket, unless the bucket is empty. The database assigns the columns in
     * order, so each expression reads the values assigned before it. The clocks of two nodes may differ by {@link
     * #MOST_APART}. If {@code asked_at} is further in the future than that, a clock was set back after the row was
     * written, and the present time replaces it.
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
     * The answer of the rate limiter to one request.
     *
     * @param granted whether the request may be executed
     * @param left how many further requests are possible now
     * @param seconds the seconds until the bucket is full if the request was granted; otherwise until the next request
     *     is possible
     */
    record Allowance(boolean granted, int left, long seconds) {}
}
