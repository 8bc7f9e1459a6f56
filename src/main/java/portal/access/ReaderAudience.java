package portal.access;

import portal.people.PersonId;

/** A pair of a person and the audience of something that is shown to them. */
public record ReaderAudience(PersonId person, AudienceId audience) {}
