package portal.access;

/**
 * Who would gain and who would lose access to an item by another marking (AC-20), as far as the viewer may know its
 * readers.
 *
 * @param before its readers now
 * @param after its readers afterwards
 * @param gained those who would read it and cannot now
 * @param lost those who read it now and no longer could
 */
public record ReaderChange(Circle before, Circle after, Readers gained, Readers lost) {}
