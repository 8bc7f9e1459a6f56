package portal.search.terms;

import java.time.Instant;
import portal.people.PersonId;

/** The fact that a glossary entry was changed. */
public record TermChanged(String key, PersonId by, Instant at) implements TermFact {}
