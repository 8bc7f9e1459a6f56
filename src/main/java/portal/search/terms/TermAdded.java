package portal.search.terms;

import java.time.Instant;
import portal.people.PersonId;

/** The glossary has another entry. */
public record TermAdded(String key, PersonId by, Instant at) implements TermFact {}
