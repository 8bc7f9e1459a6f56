package portal.api;

import java.util.UUID;

/** The response body with the number of a new version of a guideline. The Location header contains its address. */
record CreatedVersion(UUID guideline, int number) {}
