package portal.api;

import java.util.UUID;

/** The id of what was retracted. */
record RetractedId(UUID id) {}
