package portal.search;

/** What the results are counted and narrowed by. */
public enum Facet {
    KIND(Fields.KIND),
    SPACE(Fields.SPACE),
    LANGUAGE(Fields.LANGUAGE),
    YEAR(Fields.YEAR);

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}
