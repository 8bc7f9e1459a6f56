package portal.search;

import java.util.UUID;
import portal.access.AudienceId;

/** What an item is part of, as an answer is part of its topic; told to whoever may read that, too. */
public record Whole(UUID subject, AudienceId audience, String title) {}
