package portal.people;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import portal.facts.Utc;

/**
 * Counts attempts to sign in, in the database. An attempt is counted before the password or code is checked, and
 * subtracted if it is correct. Simultaneous attempts, even on several nodes, therefore cannot exceed the limit.
 *
 * <p>The key of each counter is stored as a digest, because people sometimes type their password into the field for the
 * user name.
 */
@Component
class AttemptCounts {
    static final Duration WITHIN = Duration.ofMinutes(15);
    private static final Duration KEPT_FOR = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AttemptCounts(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Counts one attempt in each of these counters, or in no counter if one would exceed its limit.
     *
     * @throws SignInRefused if a counter would exceed its limit
     */
    void reserve(List<SignInLimits.AttemptCounter> counts) {
        // Every attempt locks its counters in the same order, which prevents deadlocks.
        var inOneOrder =
                counts.stream().sorted(Comparator.comparing(AttemptCounts::hex)).toList();
        transaction.executeWithoutResult(open -> {
            for (var count : inOneOrder)
                if (reserved(count) > count.most()) throw new SignInRefused(SignInRefused.SignInRefusalReason.TOO_MANY);
        });
    }

    /** Subtracts one attempt from each of these counters. */
    void release(List<SignInLimits.AttemptCounter> counts) {
        each(counts, "update sign_in_attempts set attempts = attempts - 1 where counted = ? and attempts > 0");
    }

    /** Resets the counters that a successful sign-in resets ({@link SignInLimits.AttemptCounter#isOwn}). */
    void forget(List<SignInLimits.AttemptCounter> counts) {
        var own = counts.stream().filter(SignInLimits.AttemptCounter::isOwn).toList();
        each(own, "update sign_in_attempts set attempts = 0 where counted = ?");
    }

    /** Deletes old counters. */
    void tidy() {
        transaction.executeWithoutResult(open -> jdbc.sql("delete from sign_in_attempts where since < ?")
                .param(now().minus(KEPT_FOR))
                .update());
    }

    /**
     * Runs the statement for each counter in a transaction of its own. The lock of the row is then released at once,
     * even if the sign-in is part of a longer transaction.
     */
    private void each(List<SignInLimits.AttemptCounter> counts, String statement) {
        for (var count : counts)
            transaction.executeWithoutResult(
                    open -> jdbc.sql(statement).param(digest(count)).update());
    }

    /**
     * Counts this attempt and returns the new number. The row remains locked until all counters of the attempt are
     * updated. The counter starts again when it is older than {@link #WITHIN}. Its start can be a little later than the
     * time of this attempt, because attempts are not always counted in the order in which they began. A start that is
     * much later means that the clock has been set back, so the counter starts again.
     */
    private int reserved(SignInLimits.AttemptCounter count) {
        return jdbc.sql("""
                        insert into sign_in_attempts (counted, since, attempts) values (:counted, :now, 1)
                        on duplicate key update
                            attempts = if(since > :over and since < :ahead, attempts + 1, 1),
                            since = if(since > :over and since < :ahead, since, :now)
                        returning attempts
                        """)
                .param("counted", digest(count))
                .param("now", now())
                .param("over", now().minus(WITHIN))
                .param("ahead", now().plus(WITHIN))
                .query(Integer.class)
                .single();
    }

    private static byte[] digest(SignInLimits.AttemptCounter count) {
        return DigestUtils.sha256(count.kind() + ": " + count.of());
    }

    private static String hex(SignInLimits.AttemptCounter count) {
        return HexFormat.of().formatHex(digest(count));
    }

    private LocalDateTime now() {
        return Utc.of(clock.instant());
    }
}
