package portal.audit;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Verifies the log against its hash chain and against a checkpoint. It trusts only the checkpoint. */
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
     * The result of a verification. Each of the two verdicts names the first faulty entry; it is null if there is none.
     *
     * @param size the number of chained entries
     * @param changed integrity: an entry differs from what was written
     * @param missing completeness: an entry that existed is missing
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
