package portal.access;

import java.util.UUID;

/** An item of one audience has moved to another. */
public record ItemMoved(UUID id, AudienceId from, AudienceId to) {}
