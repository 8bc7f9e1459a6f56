package portal.search.terms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.facts.Utc;
import portal.people.PersonId;
import portal.ui.Languages;

/**
 * The current glossary: the shipped terms plus the changes by users. Only the changes are stored, and they are read for
 * every query, so a change takes effect with the next query on every node.
 */
@Component
public class GlossaryChanges {
    private final Map<String, GlossaryEntry> shipped = ShippedTerms.read();
    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Known known;

    /** A term bank and the database rows that it was built from. */
    private record Known(List<Row> rows, TermBank bank) {}

    private record Row(GlossaryEntry entry, boolean isRemoved) {}

    GlossaryChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        known = new Known(List.of(), new TermBank(shipped.values()));
    }

    public TermBank bank() {
        var rows = rows();
        if (!rows.equals(known.rows())) known = new Known(rows, new TermBank(entries(rows)));
        return known.bank();
    }

    List<GlossaryEntry> entries() {
        return entries(rows());
    }

    String add(Map<String, List<String>> words, PersonId by) {
        var key = UUID.randomUUID().toString();
        keep(key, words, by, false);
        return key;
    }

    /**
     * Stores a change.
     *
     * @return the entry before the change; null if there is no entry with this key, and then nothing is stored
     */
    @Nullable
    GlossaryEntry change(String key, Map<String, List<String>> words, PersonId by, boolean isRemoved) {
        var before = entries().stream().filter(entry -> entry.key().equals(key)).findFirst();
        before.ifPresent(entry -> keep(key, words, by, isRemoved));
        return before.orElse(null);
    }

    private void keep(String key, Map<String, List<String>> words, PersonId by, boolean isRemoved) {
        var lines = new HashMap<String, String>();
        Languages.CODES.forEach(language -> lines.put(language, GlossaryEntry.line(words.get(language))));
        jdbc.sql("""
                        insert into glossary_entry (entry_key, en, fr, es, ar, is_removed, changed_by, changed_at)
                        values (:key, :en, :fr, :es, :ar, :removed, :by, :at)
                        on duplicate key update en = :en, fr = :fr, es = :es, ar = :ar, is_removed = :removed,
                                                changed_by = :by, changed_at = :at
                        """)
                .param("key", key)
                .params(lines)
                .param("removed", isRemoved)
                .param("by", by.value())
                .param("at", Utc.of(clock.instant()))
                .update();
    }

    private List<GlossaryEntry> entries(List<Row> rows) {
        var entries = new LinkedHashMap<>(shipped);
        for (var row : rows) {
            if (row.isRemoved()) entries.remove(row.entry().key());
            else entries.put(row.entry().key(), row.entry());
        }
        return new ArrayList<>(entries.values());
    }

    private List<Row> rows() {
        return jdbc.sql("select entry_key, en, fr, es, ar, is_removed, changed_by, changed_at from glossary_entry"
                        + " order by entry_key")
                .query((row, n) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var words = new HashMap<String, List<String>>();
        for (var language : Languages.CODES) words.put(language, GlossaryEntry.alternatives(row.getString(language)));
        return new Row(
                new GlossaryEntry(
                        row.getString("entry_key"),
                        words,
                        new PersonId(row.getObject("changed_by", UUID.class)),
                        instant(row)),
                row.getBoolean("is_removed"));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return Utc.read(row, "changed_at");
    }
}
