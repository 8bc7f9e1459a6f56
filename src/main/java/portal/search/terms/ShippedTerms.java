package portal.search.terms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the terms that are shipped with the portal from {@code terms.csv}, which has one entry per line. */
public final class ShippedTerms {
    private static final String FILE = "terms.csv";

    private ShippedTerms() {}

    /** Returns the entries by key, which is their first English term. */
    static Map<String, GlossaryEntry> read() {
        try (var file = Objects.requireNonNull(ShippedTerms.class.getResourceAsStream(FILE), FILE)) {
            var lines = new String(file.readAllBytes(), UTF_8).lines().toList();
            var languages = List.of(lines.getFirst().split(","));
            var entries = new LinkedHashMap<String, GlossaryEntry>();
            lines.stream()
                    .skip(1)
                    .map(line -> entry(languages, line.split(",")))
                    .forEach(entry -> {
                        if (entries.put(entry.key(), entry) != null)
                            throw new IllegalStateException("Twice: " + entry.key());
                    });
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GlossaryEntry entry(List<String> languages, String[] cells) {
        if (cells.length != languages.size()) throw new IllegalStateException("Cells: " + String.join(",", cells));
        var words = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < cells.length; i++) words.put(languages.get(i), GlossaryEntry.alternatives(cells[i]));
        return new GlossaryEntry(Objects.requireNonNull(words.get("en")).getFirst(), words, null, null);
    }
}
