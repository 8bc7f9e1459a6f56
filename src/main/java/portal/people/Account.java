package portal.people;

import java.io.Serializable;
import java.util.UUID;

/** The account of a person who signs in or is signed in. */
record Account(UUID person, String username) implements Serializable, java.security.Principal {
    PersonId id() {
        return new PersonId(person);
    }

    @Override
    public String getName() {
        return username;
    }
}
