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

/** A row of the table of entries, for the code that chains entries and verifies the chain. */
record LoggedEntry(long number, List<@Nullable String> columns) {
    /** All columns of an entry, each formatted by the database. */
    static final String COLUMNS = "e.number, e.id, date_format(e.at, '%Y-%m-%d %H:%i:%s.%f'), e.what, e.refused,"
            + " e.actor_id, e.country, e.agency_id, e.token_id, e.subject_id, e.audience_id, e.space_id, hex(e.words)";

    private static final int COUNT = 13;

    /** @param first the index of the first column of {@link #COLUMNS} in the row */
    static LoggedEntry of(ResultSet row, int first) throws SQLException {
        var columns = new ArrayList<@Nullable String>();
        for (var column = first; column < first + COUNT; column++) columns.add(row.getString(column));
        return new LoggedEntry(row.getLong(first), columns);
    }

    /** Returns the hash of the chain that ends with this entry: SHA-256 of the previous hash and of all columns. */
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
     * Writes the length before the text, so that no two different entries give the same bytes; null has the length -1.
     */
    private static void write(@Nullable String column, DataOutputStream out) throws IOException {
        var bytes = column == null ? new byte[0] : column.getBytes(UTF_8);
        out.writeInt(column == null ? -1 : bytes.length);
        out.write(bytes);
    }
}
