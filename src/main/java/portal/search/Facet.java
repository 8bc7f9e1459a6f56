package portal.search;

import portal.search.words.Fields;

/**
 * What the results are counted and narrowed by. Where the index does not hold the value itself, because it may change
 * without the item, it holds what the value is worked out from ({@link Narrowing}).
 */
public enum Facet {
    KIND(Fields.KIND),
    SPACE(Fields.SPACE),
    /** Of the space that an item lies in. */
    CRIME_AREA(Fields.SPACE),
    LANGUAGE(Fields.LANGUAGE),
    /** Where the author comes from. */
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
