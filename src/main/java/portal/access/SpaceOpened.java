package portal.access;

/** A space has been opened and has its sign on the door. */
public record SpaceOpened(SpaceId space) {}
