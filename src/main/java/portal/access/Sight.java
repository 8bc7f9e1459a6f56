package portal.access;

import portal.people.PersonId;

/** A person who is shown something that lies in an audience. */
public record Sight(PersonId person, AudienceId audience) {}
