package portal.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import portal.facts.Utc;

/**
 * Stores the moves of items between audiences for at least an hour. The transaction that moves an item writes a row; each node
 * reads the rows to check its open pages.
 */
@Component
class ItemMoves {
    private static final Logger LOG = LoggerFactory.getLogger(ItemMoves.class);
    private static final int HOURS_BETWEEN_ROUNDS = 1;
    private static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    ItemMoves(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stores a move. This must be called in the transaction that moves the items. */
    void note(AudienceId from, AudienceId to) {
        jdbc.sql("insert into item_move (id, from_audience, to_audience, moved_at) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), from.value(), to.value(), now())
                .update();
    }

    List<ItemMoved> within(Duration time) {
        return jdbc.sql("select id, from_audience, to_audience from item_move where moved_at > ? and moved_at <= ?"
                        + " order by moved_at, id")
                .params(now().minus(time), now())
                .query((row, n) -> new ItemMoved(
                        row.getObject(1, UUID.class),
                        new AudienceId(row.getObject(2, UUID.class)),
                        new AudienceId(row.getObject(3, UUID.class))))
                .list();
    }

    @Scheduled(fixedDelay = HOURS_BETWEEN_ROUNDS, timeUnit = TimeUnit.HOURS)
    void round() {
        try {
            jdbc.sql("delete from item_move where moved_at < ?")
                    .param(now().minus(KEPT))
                    .update();
        } catch (RuntimeException failure) {
            LOG.error("Old moves of items could not be deleted; the next round tries again", failure);
        }
    }

    private LocalDateTime now() {
        return Utc.of(clock.instant());
    }
}
