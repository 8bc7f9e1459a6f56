package portal.access;

import java.util.UUID;

/**
 * An item has moved from one audience to another.
 *
 * @param id the id of this record, not of the item
 */
public record ItemMoved(UUID id, AudienceId from, AudienceId to) {}
