package portal.api;

import java.util.UUID;

/** Something new; the Location header says where. */
record Made(UUID id) {}
