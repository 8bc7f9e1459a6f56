package portal.api;

import java.util.UUID;

/** The id of a new resource; the Location header has its address. */
record CreatedId(UUID id) {}
