package portal.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** A row of the table of log entries, from which the hash chain is computed. */
record LoggedEntry(long number, List<@Nullable String> columns) {
    /** The columns of a select statement: all columns of an entry. */
    static final String COLUMNS = "e.number, e.id, date_format(e.at, '%Y-%m-%d %H:%i:%s.%f'), e.what, e.refused,"
            + " e.actor_id, e.country, e.agency_id, e.token_id, e.subject_id, e.audience_id, e.space_id, hex(e.words)";

    private static final int COUNT = 13;

    /**
     * Returns the entry in a row of a query result.
     *
     * @param first the index, in the row, of the first column of {@link #COLUMNS}
     */
    static LoggedEntry of(ResultSet row, int first) throws SQLException {
        var columns = new ArrayList<@Nullable String>();
        for (var column = first; column < first + COUNT; column++) columns.add(row.getString(column));
        return new LoggedEntry(row.getLong(first), columns);
    }

    /**
     * Returns the hash that this entry has in the chain: the SHA-256 of the previous hash and all columns of the entry.
     *
     * @param before the previous hash in the chain
     */
    byte[] after(byte[] before) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(before);
            for (var column : columns) write(column, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DigestUtils.sha256(bytes.toByteArray());
    }

    /**
     * Writes a column. Its length, which is -1 for null, comes before its text, so that two different entries never
     * give the same bytes.
     */
    private static void write(@Nullable String column, DataOutputStream out) throws IOException {
        var bytes = column == null ? new byte[0] : column.getBytes(UTF_8);
        out.writeInt(column == null ? -1 : bytes.length);
        out.write(bytes);
    }
}
