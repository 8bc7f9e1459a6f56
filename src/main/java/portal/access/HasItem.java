package portal.access;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.people.PersonId;

/** Something that people read: it lies in an audience of a space, is somebody's, and is listed with all that. */
public interface HasItem {
    Item item();

    default SpaceId space() {
        return item().space();
    }

    default AudienceId audience() {
        return item().audience();
    }

    /** Null for what has no author. */
    default @Nullable PersonId author() {
        return item().author();
    }

    default Instant at() {
        return item().at();
    }

    /** All who are named beside it. */
    default Stream<PersonId> persons() {
        return Stream.ofNullable(author());
    }
}
