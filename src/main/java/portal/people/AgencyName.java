package portal.people;

/** An agency's name in the four languages of the portal. */
public record AgencyName(String en, String fr, String es, String ar) {}
