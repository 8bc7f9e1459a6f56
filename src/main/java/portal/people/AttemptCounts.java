package portal.people;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts attempts to sign in. An attempt is counted before it is made and taken off again when it succeeds, so that any
 * number of them at the same moment, on however many nodes, are as few as the limit says.
 *
 * <p>What is counted is kept as a digest: people type passwords into the field for the name.
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

    /** Counts one attempt in each of these, or in none. @throws SignInRefused when one of them is full */
    void reserve(List<Attempts.Count> counts) {
        var inOneOrder =
                counts.stream().sorted(Comparator.comparing(AttemptCounts::hex)).toList(); // nobody waits in a circle
        transaction.executeWithoutResult(open -> {
            for (var count : inOneOrder)
                if (reserved(count) > count.most()) throw new SignInRefused(SignInRefused.Reason.TOO_MANY);
        });
    }

    /** Takes one attempt off again. */
    void release(List<Attempts.Count> counts) {
        each(counts, "update sign_in_attempts set attempts = attempts - 1 where counted = ? and attempts > 0");
    }

    /** Begins anew where nobody else is counted. */
    void forget(List<Attempts.Count> counts) {
        var own = counts.stream().filter(Attempts.Count::isOwn).toList();
        each(own, "update sign_in_attempts set attempts = 0 where counted = ?");
    }

    /** Removes what has long ceased to count. */
    void tidy() {
        transaction.executeWithoutResult(open -> jdbc.sql("delete from sign_in_attempts where since < ?")
                .param(now().minus(KEPT_FOR))
                .update());
    }

    /** In transactions of their own, so that no lock outlasts the statement, whoever signs in within something longer. */
    private void each(List<Attempts.Count> counts, String statement) {
        for (var count : counts)
            transaction.executeWithoutResult(
                    open -> jdbc.sql(statement).param(digest(count)).update());
    }

    /**
     * This attempt included; the row stays locked until all counts of the attempt are in. An attempt that began earlier
     * may be counted later, so a row that is ahead of this attempt's time counts too, unless the clock was set back.
     */
    private int reserved(Attempts.Count count) {
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

    private static byte[] digest(Attempts.Count count) {
        return DigestUtils.sha256(count.kind() + ": " + count.of());
    }

    private static String hex(Attempts.Count count) {
        return HexFormat.of().formatHex(digest(count));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
