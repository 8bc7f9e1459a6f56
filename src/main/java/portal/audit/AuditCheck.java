package portal.audit;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Verifies the audit log with its hash chain and, if there is one, a checkpoint. Only the checkpoint is trusted, not
 * the database.
 */
class AuditCheck {
    private static final int AT_A_TIME = 1_000;

    private final @Nullable Checkpoint checkpoint;
    private byte[] hash = new byte[32];
    private long place;
    private @Nullable String changed;
    private @Nullable String missing;

    private AuditCheck(@Nullable Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
    }

    /**
     * The result of a verification. {@code changed} and {@code missing} each describe the first fault that was found,
     * and are null if none was found.
     *
     * @param size the number of entries in the hash chain
     * @param changed describes an entry that was changed after it was written, or says that the chain differs from the
     *     checkpoint
     * @param missing describes an entry, or a row of the chain, that was deleted
     */
    record Verdict(
            long size, @Nullable String changed, @Nullable String missing) {
        boolean isGood() {
            return changed == null && missing == null;
        }
    }

    static Verdict of(JdbcTemplate jdbc, Optional<Checkpoint> checkpoint) {
        var check = new AuditCheck(checkpoint.orElse(null));
        jdbc.setFetchSize(AT_A_TIME);
        jdbc.query(
                "select s.place, s.entry, s.hash, " + LoggedEntry.COLUMNS
                        + " from audit_seal s left join audit_entry e on e.number = s.entry order by s.place",
                check::take);
        return check.verdict();
    }

    private void take(ResultSet row) throws SQLException {
        if (row.getLong(1) != place + 1) miss("the seal of entry " + (place + 1) + " is not there");
        place = row.getLong(1);
        var there = row.getString(5) != null;
        if (!there) miss("entry " + place + " is not there");
        var entry = LoggedEntry.of(row, 4);
        if (there && !MessageDigest.isEqual(entry.after(hash), row.getBytes(3)) && missing == null)
            change("entry " + place + ", number " + row.getLong(2) + ", is not as it was written");
        hash = row.getBytes(3);
        if (checkpoint != null && checkpoint.size() == place && !MessageDigest.isEqual(hash, checkpoint.hash()))
            change("the chain up to entry " + place + " is not the one of the checkpoint");
    }

    private Verdict verdict() {
        if (checkpoint != null && checkpoint.size() > place)
            miss("the log ends with entry " + place + ", and had " + checkpoint.size() + " at " + checkpoint.at());
        return new Verdict(place, changed, missing);
    }

    private void change(String what) {
        if (changed == null) changed = what;
    }

    private void miss(String what) {
        if (missing == null) missing = what;
    }
}
