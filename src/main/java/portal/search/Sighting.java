package portal.search;

import java.util.UUID;

/** Where something of a list stands: an item, as its row is now. @param route as in {@link Entry#route} */
public record Sighting(Kind kind, UUID id, String title, String route) {}
