package portal.people;

/**
 * A person's access has ended: what they have shown before opens nothing any more. Each fact that means this implements
 * it; the register keeps when ({@link SignIns}), and every node that holds a page, a session or a token of theirs reads
 * it there.
 */
interface AccessEnded extends RegisterFact {}
