package portal.search.terms;

import java.time.Instant;
import portal.people.PersonId;

/** The fact that a glossary entry was removed. */
public record TermRemoved(String key, PersonId by, Instant at) implements TermFact {}
