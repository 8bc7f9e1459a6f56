package portal.operations;

import java.util.Set;
import java.util.UUID;
import portal.access.SpaceId;
import portal.people.CountryCode;

/**
 * The data for asking people to read an item of a room.
 *
 * @param countries the countries whose officers are asked; empty to ask all readers
 */
public record AskForReading(SpaceId room, UUID item, Set<CountryCode> countries) {}
