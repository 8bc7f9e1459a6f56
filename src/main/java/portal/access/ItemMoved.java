package portal.access;

/** Something that lay in one audience is about to lie in another, once the transaction commits. */
public record ItemMoved(AudienceId from, AudienceId to) {}
