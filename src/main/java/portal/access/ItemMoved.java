package portal.access;

import java.util.UUID;

/** Something that lay in one audience lies in another. */
public record ItemMoved(UUID id, AudienceId from, AudienceId to) {}
