package portal.access;

import java.util.UUID;

/**
 * A thing that others refer to by its id, as the viewer may see it now.
 *
 * @param name what it is called; of an answer, what its topic is called if the viewer may read that
 * @param audience where it lies now
 * @param route where it is read: a path without the leading slash
 */
public record NamedItem(ItemKind kind, UUID id, String name, SpaceId space, AudienceId audience, String route) {}
