package portal.people;

/**
 * The access of a person has ended: their earlier sign-ins and tokens are no longer valid. Every fact with this meaning
 * implements this interface. {@link SignIns} stores the time in the database, so that every node can end the pages,
 * sessions and tokens of the person.
 */
interface AccessEnded extends RegisterFact {}
