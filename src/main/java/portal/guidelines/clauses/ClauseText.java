package portal.guidelines.clauses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The text of a guideline: its title, its clauses in their order, and the documents that belong to it. If a document is
 * the body of the guideline, the last clause stands for it; the portal writes this clause, not an author.
 */
public record ClauseText(String title, List<Clause> clauses, List<AttachedDocument> documents) {
    public ClauseText {
        documents = List.copyOf(documents);
        clauses = bodyLast(clauses, documents);
    }

    public ClauseText(String title, List<Clause> clauses) {
        this(title, clauses, List.of());
    }

    private static List<Clause> bodyLast(List<Clause> clauses, List<AttachedDocument> documents) {
        return clauses.stream()
                .sorted(Comparator.comparing(clause -> isBody(clause, documents)))
                .toList();
    }

    private static boolean isBody(Clause clause, List<AttachedDocument> documents) {
        return documents.stream().anyMatch(document -> clause.id().equals(document.clause()));
    }

    /** Returns the text that an author has typed; clauses that were already in {@code before} keep their ids. */
    public static ClauseText typed(String title, String markdown, List<Clause> before) {
        return typed(title, Sections.of(markdown), before);
    }

    /** Returns the text of these sections; clauses that were already in {@code before} keep their ids. */
    public static ClauseText typed(String title, List<Section> sections, List<Clause> before) {
        return new ClauseText(title, ClauseMatching.match(before, sections));
    }

    /** Returns this text with what an author has typed in place of its title and its written clauses. */
    public ClauseText typed(String newTitle, String markdown) {
        return typed(newTitle, Sections.of(markdown));
    }

    /** Returns this text with another title, and with these sections in place of its written clauses. */
    public ClauseText typed(String newTitle, List<Section> sections) {
        var all = new ArrayList<>(ClauseMatching.match(written(), sections));
        clauses.stream().filter(clause -> isBody(clause, documents)).forEach(all::add);
        return new ClauseText(newTitle, all, documents);
    }

    /** Returns the clauses that authors have written: all but the one that stands for a document. */
    public List<Clause> written() {
        return clauses.stream().filter(clause -> !isBody(clause, documents)).toList();
    }

    /** Returns the document that is the body of the guideline; empty if the guideline consists of its clauses. */
    public Optional<AttachedDocument> body() {
        return documents.stream().filter(AttachedDocument::isBody).findFirst();
    }

    public List<AttachedDocument> annexes() {
        return documents.stream().filter(document -> !document.isBody()).toList();
    }

    /** Returns a copy with other annexes. */
    public ClauseText withAnnexes(List<AttachedDocument> annexes) {
        var all = new ArrayList<>(annexes);
        body().ifPresent(all::addFirst);
        return new ClauseText(title, clauses, all);
    }

    /**
     * Returns a copy whose body is this document. If there was a body before, the clause that stands for it keeps its
     * id.
     *
     * @param document the document that becomes the body
     * @param words the clause that stands for it
     */
    public ClauseText withBody(AttachedDocument document, Section words) {
        var former = body();
        var id = former.isPresent() ? Objects.requireNonNull(former.get().clause()) : ClauseId.random();
        var all = new ArrayList<>(annexes());
        all.addFirst(new AttachedDocument(document.document(), document.version(), document.sha256(), id));
        var both = new ArrayList<>(written());
        both.add(new Clause(id, words));
        return new ClauseText(title, both, all);
    }

    /** Returns a copy that has no document as its body. */
    public ClauseText withoutBody() {
        return new ClauseText(title, written(), annexes());
    }

    /** Returns the written clauses as one Markdown text, without the title. */
    public String markdown() {
        return Sections.join(written().stream().map(Clause::section).toList());
    }

    /**
     * Returns the SHA-256 hash of the title, of the levels and hashes of all clauses in their order, and of the annexes
     * in their order. A document that is the body counts by the clause that stands for it.
     */
    public String hash() {
        var words = title + "\n"
                + clauses.stream().map(clause -> clause.level() + clause.hash()).collect(Collectors.joining("\n"));
        var annexes = annexes().stream()
                .map(annex -> "\n" + annex.document().value() + " " + annex.sha256())
                .collect(Collectors.joining());
        return DigestUtils.sha256Hex(words + annexes);
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

    /** Returns the clause with this id; empty if the text has none. */
    public Optional<Clause> clause(ClauseId id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
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
