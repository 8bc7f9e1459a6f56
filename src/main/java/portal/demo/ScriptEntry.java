package portal.demo;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import portal.access.CrimeArea;

/**
 * One entry of a script: lines {@code key: value}, an empty line, then Markdown. A file contains one or more entries.
 * Before each entry but the first is a line {@code === kind}.
 */
record ScriptEntry(String kind, Map<String, String> head, String text) {
    private static final Pattern SEAM = Pattern.compile("(?m)^=== ");
    private static final Pattern WHEN = Pattern.compile("(\\d+) days? ago, (\\d\\d:\\d\\d)");

    static List<ScriptEntry> read(Resource file) {
        try {
            return read(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ScriptEntry> read(String script) {
        var scenes = new ArrayList<ScriptEntry>();
        for (var piece : SEAM.split("\n" + script)) {
            var kindAndRest = piece.split("\n", 2);
            scenes.add(scene(kindAndRest[0].strip(), kindAndRest[1]));
        }
        return scenes;
    }

    /** Returns whether the entry is a topic or a reply. */
    boolean isTalk() {
        return kind.equals("topic") || kind.equals("reply");
    }

    /** @throws IllegalArgumentException if the entry has no line with the key */
    String need(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No \"" + key + "\" in " + head));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(head.get(key));
    }

    /** Returns the words of the value; an empty list if the entry has no line with the key. */
    List<String> words(String key) {
        return find(key).map(value -> Arrays.asList(value.split(",? +"))).orElse(List.of());
    }

    /**
     * Returns the parts of the value, which commas separate, each as its words; an empty list if the entry has no line
     * with the key.
     */
    List<String[]> parts(String key) {
        return find(key).stream()
                .flatMap(value -> Arrays.stream(value.split(", *")))
                .map(part -> part.split(" "))
                .toList();
    }

    /** Returns the crime areas that the entry is about; an empty set if it names none. */
    Set<CrimeArea> about() {
        return words("about").stream().map(CrimeArea::valueOf).collect(toSet());
    }

    Locale language() {
        return Locale.of(need("language"));
    }

    /**
     * Returns the time of the entry.
     *
     * @param today the day on which the world is built, to which the time in the script is relative
     */
    Instant at(LocalDate today) {
        var when = WHEN.matcher(need("on"));
        if (!when.matches()) throw new IllegalArgumentException("Not a time: " + when);
        var day = today.minusDays(Integer.parseInt(when.group(1)));
        return day.atTime(LocalTime.parse(when.group(2))).toInstant(ZoneOffset.UTC);
    }

    private static ScriptEntry scene(String kind, String piece) {
        var head = new LinkedHashMap<String, String>();
        var lines = piece.lines().toList();
        int line = 0;
        for (; line < lines.size() && !lines.get(line).isBlank(); line++) {
            var keyAndValue = lines.get(line).split(": *", 2);
            head.put(keyAndValue[0], keyAndValue[1].strip());
        }
        return new ScriptEntry(
                kind, head, String.join("\n", lines.subList(line, lines.size())).strip());
    }
}
