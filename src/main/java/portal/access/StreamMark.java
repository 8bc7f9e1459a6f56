package portal.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the stream of a space without its content.
 *
 * @param id as {@link StreamItem#id}
 * @param author the id of the author; null if it has none
 */
public record StreamMark(UUID id, @Nullable UUID author, Instant at) {}
