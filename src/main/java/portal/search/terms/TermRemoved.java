package portal.search.terms;

import java.time.Instant;
import portal.people.PersonId;

/** An entry of the glossary is gone. */
public record TermRemoved(String key, PersonId by, Instant at) implements TermFact {}
