package portal.people;

import java.io.Serializable;
import java.util.UUID;

/** The account that a session belongs to. */
record Account(UUID person, String username) implements Serializable, java.security.Principal {
    PersonId id() {
        return new PersonId(person);
    }

    @Override
    public String getName() {
        return username;
    }
}
