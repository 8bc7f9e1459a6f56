package portal.access;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.people.PersonId;

/** A thing that people read: it has an audience in a space and an author, and lists show these with it. */
public interface HasItem {
    Item item();

    default SpaceId space() {
        return item().space();
    }

    default AudienceId audience() {
        return item().audience();
    }

    /** Returns the author; null if it has none. */
    default @Nullable PersonId author() {
        return item().author();
    }

    default Instant at() {
        return item().at();
    }

    /** Returns all persons who are named with it. */
    default Stream<PersonId> persons() {
        return Stream.ofNullable(author());
    }
}
