package portal.access;

import portal.people.PersonId;

/** A pair of a person and the audience of an item that is shown to this person. */
public record ReaderAudience(PersonId person, AudienceId audience) {}
