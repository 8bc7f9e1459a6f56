package portal.operations;

import java.time.Instant;
import portal.access.SpaceCard;

/**
 * An item that the viewer is asked to read.
 *
 * @param route the path of the page that shows the item, without the leading slash
 * @param since the time when the viewer was asked
 */
public record ItemToRead(SpaceCard room, String title, String route, Instant since) {}
