package portal.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The completed steps of building the demonstration world, each with the id of what it created. A step and its row are
 * stored in one transaction, so that the next start after a crash continues and no step is done twice.
 */
@Component
@Profile("demo")
class DemoProgress {
    private static final String BEGIN = "begin";
    private static final String END = "end";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private volatile boolean finished;

    DemoProgress(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    boolean isBegun() {
        return made(BEGIN).isPresent();
    }

    boolean isFinished() {
        if (!finished) finished = made(END).isPresent();
        return finished;
    }

    void begin() {
        take(BEGIN, UUID::randomUUID);
    }

    void end() {
        take(END, UUID::randomUUID);
    }

    /** Returns the day on which the build began. All dates in the scripts are relative to this day. */
    LocalDate today() {
        return jdbc.sql("select taken_at from demo_step where step = ?")
                .param(BEGIN)
                .query(LocalDateTime.class)
                .single()
                .toLocalDate();
    }

    Optional<UUID> made(String step) {
        return jdbc.sql("select made from demo_step where step = ?")
                .param(step)
                .query(UUID.class)
                .optional();
    }

    /** Runs a step unless it is completed already. In both cases returns the id of what the step created. */
    UUID take(String step, Supplier<UUID> work) {
        return made(step)
                .orElseGet(() -> Objects.requireNonNull(transaction.execute(open -> {
                    var made = work.get();
                    note(step, made);
                    return made;
                })));
    }

    /** Records a step as completed. The caller does so in the transaction that runs the step. */
    void note(String step, UUID made) {
        jdbc.sql("insert into demo_step (step, made, taken_at) values (?, ?, utc_timestamp(6))")
                .params(step, made)
                .update();
    }
}
