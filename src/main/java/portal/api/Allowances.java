package portal.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import portal.people.PersonId;

/**
 * How many requests each person has left, whatever the number of their tokens: a bucket that holds a minute's worth and is filled again drop by drop. Kept in
 * memory; a restart fills all of them.
 */
@Component
class Allowances {
    private static final int MOST_KEPT = 10_000;

    private final Map<PersonId, Bucket> buckets = new ConcurrentHashMap<>();
    private final int perMinute;
    private final Clock clock;

    Allowances(@Value("${portal.api.requests-per-minute:600}") int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    int perMinute() {
        return perMinute;
    }

    /** Takes one request out of a person's bucket, if there is one. */
    Allowance take(PersonId person) {
        var now = clock.instant();
        if (buckets.size() > MOST_KEPT) buckets.values().removeIf(bucket -> bucket.filled(now) >= perMinute);
        var granted = new boolean[1];
        var bucket = buckets.compute(person, (id, known) -> {
            var left = known == null ? perMinute : known.filled(now);
            granted[0] = left >= 1;
            return new Bucket(granted[0] ? left - 1 : left, now);
        });
        return new Allowance(granted[0], (int) bucket.left, secondsUntil(granted[0] ? perMinute : 1, bucket.left));
    }

    private long secondsUntil(double wanted, double left) {
        return (long) Math.ceil((wanted - left) * 60 / perMinute);
    }

    /** @param left how many requests may follow at once @param seconds until there is one again, or all of them */
    record Allowance(boolean granted, int left, long seconds) {}

    private final class Bucket {
        final double left;
        final Instant at;

        Bucket(double left, Instant at) {
            this.left = left;
            this.at = at;
        }

        double filled(Instant now) {
            var drops = Duration.between(at, now).toNanos() / 60e9 * perMinute;
            return Math.min(left + Math.max(0, drops), perMinute); // a clock may be set back
        }
    }
}
