package portal.search;

import portal.search.words.Fields;

/**
 * A facet: a property by which results are counted and filtered. If a value may change without a change of the item,
 * the index holds another value from which {@link FacetMapping} derives it.
 */
public enum Facet {
    KIND(Fields.KIND),
    SPACE(Fields.SPACE),
    /** Derived from the space of the item. */
    CRIME_AREA(Fields.SPACE),
    LANGUAGE(Fields.LANGUAGE),
    /** The country of the author. */
    COUNTRY(Fields.AUTHOR),
    TLP(Fields.AUDIENCE),
    CLASSIFICATION(Fields.AUDIENCE),
    FORMAT(Fields.FORMAT),
    YEAR(Fields.YEAR),
    /** Such as {@code 2026-03}. */
    MONTH(Fields.MONTH);

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
