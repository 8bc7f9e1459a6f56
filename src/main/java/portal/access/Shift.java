package portal.access;

/**
 * Who would gain and who would lose an item by another marking (AC-20), as far as the viewer may know its readers.
 *
 * @param before who reads it now
 * @param after who would read it
 * @param gained who would read it and does not now
 * @param lost who reads it now and would no longer
 */
public record Shift(Circle before, Circle after, Readers gained, Readers lost) {}
