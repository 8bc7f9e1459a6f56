package portal.guidelines.clauses;

/** A clause of a guideline: a section of its text, with an id that stays the same when the text changes. */
public record Clause(ClauseId id, Section section) {
    public int level() {
        return section.level();
    }

    public String heading() {
        return section.heading();
    }

    public String text() {
        return section.text();
    }

    public String hash() {
        return section.hash();
    }

    /** Returns the clause as Markdown, with its heading. */
    public String markdown() {
        return section.markdown();
    }
}
