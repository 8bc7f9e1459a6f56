package portal.search;

import portal.search.words.Fields;

/**
 * A facet: a property of items by which results are counted and filtered. Some properties, such as the author's
 * country, can change while the item stays the same; for these properties the index stores an id, from which {@link
 * portal.search.interpretation.FacetMapping} derives the property.
 */
public enum Facet {
    KIND(Fields.KIND),
    SPACE(Fields.SPACE),
    /** The crime area of the item's space. */
    CRIME_AREA(Fields.SPACE),
    LANGUAGE(Fields.LANGUAGE),
    /** The country of the author. */
    COUNTRY(Fields.AUTHOR),
    TLP(Fields.AUDIENCE),
    CLASSIFICATION(Fields.AUDIENCE),
    FORMAT(Fields.FORMAT),
    YEAR(Fields.YEAR),
    /** The month in which the item was written, such as {@code 2026-03}. */
    MONTH(Fields.MONTH);

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
