package portal.api;

import java.util.UUID;

/** What was retracted. */
record Retracted(UUID id) {}
