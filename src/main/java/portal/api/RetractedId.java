package portal.api;

import java.util.UUID;

/** The response body with the id of the document or post that was retracted. */
record RetractedId(UUID id) {}
