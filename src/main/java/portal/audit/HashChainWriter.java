package portal.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import portal.hosting.ClusterLock;
import portal.hosting.DataFolder;

/**
 * Adds new log entries to the hash chain a few seconds after they are written. The transactions that write entries do
 * not do this themselves, because each transaction would have to wait for the previous one.
 */
@Component
class HashChainWriter {
    static final int SECONDS_BETWEEN_ROUNDS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(HashChainWriter.class);
    private static final byte[] BEGINNING = new byte[32];
    private static final int AT_A_TIME = 1_000;

    /**
     * The search for entries that are not in the chain begins this many entry numbers before the end of the chain. So
     * it finds entries whose transaction was committed later than the transaction of an entry with a higher number. The
     * first search after a start covers the whole log.
     */
    private static final int LATE = 10_000;

    private final ClusterLock node;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final AuditKey key;
    private final AuditFiles files;
    private final Clock clock;
    private volatile boolean wasSearchedWhole;

    HashChainWriter(
            ClusterLock node,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            AuditKey key,
            DataFolder home,
            Clock clock) {
        this.node = node;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.key = key;
        this.files = new AuditFiles(home.folder(AuditFiles.FOLDER));
        this.clock = clock;
    }

    @Scheduled(fixedDelay = SECONDS_BETWEEN_ROUNDS, timeUnit = TimeUnit.SECONDS)
    void round() {
        try {
            node.runIfFree("sealing", this::sealAll);
        } catch (RuntimeException failure) {
            LOG.error("The audit log could not be sealed; the next round tries again", failure);
        }
    }

    private void sealAll() {
        try {
            var isFull = true;
            while (isFull) isFull = AT_A_TIME == sealed();
            wasSearchedWhole = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int sealed() throws IOException {
        var sealed = transaction.execute(begun -> sealAfter(end()));
        if (sealed == null || sealed.isEmpty()) return 0;
        var last = sealed.getLast();
        files.keep(Checkpoint.signed(last.place(), last.hash(), clock.instant(), key));
        return sealed.size();
    }

    private Link end() {
        return jdbc
                .query(
                        "select place, entry, hash from audit_seal order by place desc limit 1",
                        (row, n) -> new Link(row.getLong(1), row.getLong(2), row.getBytes(3)))
                .stream()
                .findFirst()
                .orElse(new Link(0, 0, BEGINNING));
    }

    private List<LoggedEntry> waiting(Link end) {
        return jdbc.query(
                "select " + LoggedEntry.COLUMNS + " from audit_entry e left join audit_seal s on s.entry = e.number"
                        + " where s.entry is null and e.number > ? order by e.number limit ?",
                (row, n) -> LoggedEntry.of(row, 1),
                wasSearchedWhole ? end.entry() - LATE : 0,
                AT_A_TIME);
    }

    private List<Link> sealAfter(Link last) {
        var chain = new ArrayList<Link>();
        var end = last;
        for (var entry : waiting(last)) {
            end = new Link(end.place() + 1, entry.number(), entry.after(end.hash()));
            chain.add(end);
        }
        jdbc.batchUpdate(
                "insert into audit_seal (place, entry, hash) values (?, ?, ?)",
                chain.stream()
                        .map(link -> new Object[] {link.place(), link.entry(), link.hash()})
                        .toList());
        return chain;
    }

    private record Link(long place, long entry, byte[] hash) {}
}
