package portal.search.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the tables of {@code names.txt}: the letters and words by which names match across scripts and spellings. */
final class NameTables {
    private static final String FILE = "names.txt";
    private static final String EMPTY = "-";
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Map<String, List<List<String>>> TABLES = read();

    private NameTables() {}

    /** Returns the rows of a table; an empty cell is an empty string. */
    static List<List<String>> rows(String table) {
        return Objects.requireNonNull(TABLES.get(table), table);
    }

    /** Returns all words of a table. */
    static Set<String> words(String table) {
        return rows(table).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns one column of a table without its empty cells, by the first cell of each row. */
    static Map<String, String> column(String table, int column) {
        return rows(table).stream()
                .filter(row -> !row.get(column).isEmpty())
                .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(column)));
    }

    private static Map<String, List<List<String>>> read() {
        try (var file = Objects.requireNonNull(NameTables.class.getResourceAsStream(FILE), FILE)) {
            var tables = new HashMap<String, List<List<String>>>();
            var rows = new ArrayList<List<String>>();
            for (var line : new String(file.readAllBytes(), UTF_8).lines().toList()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                if (line.startsWith("[")) {
                    rows = new ArrayList<>();
                    tables.put(line.substring(1, line.length() - 1), rows);
                } else
                    rows.add(SPACES.splitAsStream(line)
                            .map(cell -> cell.equals(EMPTY) ? "" : cell)
                            .toList());
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
