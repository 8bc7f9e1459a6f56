package portal.search.terms;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import portal.facts.Fact;
import portal.people.PersonId;

/** A fact about a glossary entry, which belongs to no space. */
public interface TermFact extends Fact {
    /** Returns the key of the entry. */
    String key();

    PersonId by();

    @Override
    default UUID subjectId() {
        return UUID.nameUUIDFromBytes(key().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    default UUID actorId() {
        return by().value();
    }
}
