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

/** An entry as it stands in the table, for whoever chains entries and checks the chain. */
record LoggedEntry(long number, List<@Nullable String> columns) {
    /** Everything that an entry says, each column as the database writes it. */
    static final String COLUMNS = "e.number, e.id, date_format(e.at, '%Y-%m-%d %H:%i:%s.%f'), e.what, e.refused,"
            + " e.actor_id, e.country, e.agency_id, e.token_id, e.subject_id, e.audience_id, e.space_id, hex(e.words)";

    private static final int COUNT = 13;

    /** @param first the place of the first column of {@link #COLUMNS} in the row */
    static LoggedEntry of(ResultSet row, int first) throws SQLException {
        var columns = new ArrayList<@Nullable String>();
        for (var column = first; column < first + COUNT; column++) columns.add(row.getString(column));
        return new LoggedEntry(row.getLong(first), columns);
    }

    /** The hash of the chain that ends with this entry: SHA-256 of the hash before it and of all that the entry says. */
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

    /** With its length before it, so that no two entries write the same; no column is minus one long. */
    private static void write(@Nullable String column, DataOutputStream out) throws IOException {
        var bytes = column == null ? new byte[0] : column.getBytes(UTF_8);
        out.writeInt(column == null ? -1 : bytes.length);
        out.write(bytes);
    }
}
