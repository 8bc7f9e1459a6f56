package portal.access;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.people.PersonId;

/** A thing that people read, such as a topic or a document. It has a space, an audience, an author and a time. */
public interface HasItem {
    Item item();

    default SpaceId space() {
        return item().space();
    }

    default AudienceId audience() {
        return item().audience();
    }

    /** Returns the author; null if the thing has no author. */
    default @Nullable PersonId author() {
        return item().author();
    }

    default Instant at() {
        return item().at();
    }

    /** Returns all persons whose names are shown with the thing. */
    default Stream<PersonId> persons() {
        return Stream.ofNullable(author());
    }
}
