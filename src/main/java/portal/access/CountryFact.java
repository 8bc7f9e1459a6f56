package portal.access;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import portal.facts.Fact;
import portal.people.CountryCode;
import portal.people.PersonId;

/** A fact about everything that a country contributes, in any space. The fact belongs to no space. */
public interface CountryFact extends Fact {
    CountryCode origin();

    PersonId by();

    @Override
    default UUID subjectId() {
        return UUID.nameUUIDFromBytes(origin().value().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    default UUID actorId() {
        return by().value();
    }
}
