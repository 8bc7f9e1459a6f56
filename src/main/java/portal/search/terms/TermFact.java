package portal.search.terms;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import portal.facts.Fact;
import portal.people.PersonId;

/** A fact about an entry of the glossary, which lies in no space. */
public interface TermFact extends Fact {
    /** Which entry. */
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
