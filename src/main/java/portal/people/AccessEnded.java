package portal.people;

/**
 * A person's access has ended: everything opened with earlier sign-ins and tokens is void. Each fact with this meaning
 * implements it; the database stores the time ({@link SignIns}), where every node with a page, a session or a token of
 * the person reads it.
 */
interface AccessEnded extends RegisterFact {}
