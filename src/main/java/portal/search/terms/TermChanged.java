package portal.search.terms;

import java.time.Instant;
import portal.people.PersonId;

/** An entry of the glossary says something else. */
public record TermChanged(String key, PersonId by, Instant at) implements TermFact {}
