package portal.guidelines.clauses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/** The text of a guideline: its title and its clauses in their order. */
public record ClauseText(String title, List<Clause> clauses) {
    public ClauseText {
        clauses = List.copyOf(clauses);
    }

    /** Returns the text that an author has typed; clauses that {@code before} had already keep their ids. */
    public static ClauseText typed(String title, String markdown, List<Clause> before) {
        return typed(title, Sections.of(markdown), before);
    }

    /** Returns the text of these sections; clauses that {@code before} had already keep their ids. */
    public static ClauseText typed(String title, List<Section> sections, List<Clause> before) {
        return new ClauseText(title, ClauseMatching.match(before, sections));
    }

    /** Returns the clauses as one Markdown text, without the title. */
    public String markdown() {
        return Sections.join(clauses.stream().map(Clause::section).toList());
    }

    /** Returns the SHA-256 hash of the title and of the levels and hashes of all clauses in their order. */
    public String hash() {
        return DigestUtils.sha256Hex(title + "\n"
                + clauses.stream().map(clause -> clause.level() + clause.hash()).collect(Collectors.joining("\n")));
    }

    /** Returns the hash of each clause by its id, in the order of the clauses. */
    public Map<ClauseId, String> hashes() {
        var hashes = new LinkedHashMap<ClauseId, String>();
        clauses.forEach(clause -> hashes.put(clause.id(), clause.hash()));
        return hashes;
    }

    /** Returns the number of each clause, such as {@code 3} or {@code 3.1}; empty for the introduction. */
    public Map<ClauseId, String> numbers() {
        var numbers = new LinkedHashMap<ClauseId, String>();
        var whole = 0;
        var part = 0;
        for (var clause : clauses) {
            if (clause.level() == 1 || clause.level() == 2 && whole == 0) {
                whole++;
                part = 0;
                numbers.put(clause.id(), String.valueOf(whole));
            } else if (clause.level() == 2) {
                part++;
                numbers.put(clause.id(), whole + "." + part);
            } else numbers.put(clause.id(), "");
        }
        return numbers;
    }

    /**
     * Returns how this text differs from an earlier one: all clauses of this text in their order, and each removed
     * clause after the clause that it followed.
     */
    public List<ClauseChange> since(ClauseText earlier) {
        var before = earlier.clauses.stream().collect(Collectors.toMap(Clause::id, clause -> clause));
        var changes = new ArrayList<ClauseChange>();
        clauses.forEach(clause -> changes.add(new ClauseChange(before.get(clause.id()), clause)));
        var now = hashes();
        var at = 0;
        for (var clause : earlier.clauses) {
            if (now.containsKey(clause.id())) at = position(changes, clause.id()) + 1;
            else changes.add(at++, new ClauseChange(clause, null));
        }
        return changes;
    }

    private static int position(List<ClauseChange> changes, ClauseId id) {
        for (var i = 0; i < changes.size(); i++) if (changes.get(i).id().equals(id)) return i;
        throw new IllegalArgumentException("no such clause");
    }
}
