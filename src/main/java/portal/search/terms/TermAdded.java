package portal.search.terms;

import java.time.Instant;
import portal.people.PersonId;

/** The fact that a glossary entry was added. */
public record TermAdded(String key, PersonId by, Instant at) implements TermFact {}
