package portal.api;

import java.util.UUID;

/** The response body with the id of a new resource. The Location header contains its address. */
record CreatedId(UUID id) {}
