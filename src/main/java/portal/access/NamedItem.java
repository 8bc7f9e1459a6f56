package portal.access;

import java.util.UUID;

/**
 * The present name, audience and page of a thing that is stored elsewhere by its id only.
 *
 * @param name the name of the thing; for an answer, the title of its topic, or the beginning of the answer if the topic
 *     is retracted or the viewer may not read the topic
 * @param audience the present audience of the thing
 * @param route the path of its page, without the leading slash
 */
public record NamedItem(ItemKind kind, UUID id, String name, SpaceId space, AudienceId audience, String route) {}
