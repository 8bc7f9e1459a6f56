package portal.access;

import java.util.UUID;

/**
 * A thing that is referred to by its id, as the viewer may see it now.
 *
 * @param name its name; of an answer, the title of its topic if the viewer may read that
 * @param audience its present audience
 * @param route its page: a path without the leading slash
 */
public record NamedItem(ItemKind kind, UUID id, String name, SpaceId space, AudienceId audience, String route) {}
