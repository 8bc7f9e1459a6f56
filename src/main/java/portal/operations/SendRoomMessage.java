package portal.operations;

import java.util.Locale;
import portal.access.Marking;
import portal.access.SpaceId;

/**
 * The data for a message to all participants of a room who may read it.
 *
 * @param body Markdown
 */
public record SendRoomMessage(SpaceId room, String title, String body, Locale language, Marking marking) {}
