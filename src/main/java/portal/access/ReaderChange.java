package portal.access;

/**
 * The persons who would gain or lose access to an item if it got another marking (AC-20), as far as the viewer may know
 * the readers.
 *
 * @param before the present readers
 * @param after the readers with the new marking
 * @param gained the persons who could read the item only with the new marking
 * @param lost the persons who can read the item only with the present marking
 */
public record ReaderChange(ReaderSummary before, ReaderSummary after, Readers gained, Readers lost) {}
