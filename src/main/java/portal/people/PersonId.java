package portal.people;

import java.util.UUID;

/** The id of a person. */
public record PersonId(UUID value) {
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }
}
