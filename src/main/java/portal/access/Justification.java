package portal.access;

/** A person's reason for an action that they must account for, in their own words. */
public record Justification(String value) {
    public static final int LONGEST = 500;

    /** @throws Refused if it is empty or too long */
    public Justification {
        value = value.strip();
        if (value.isEmpty()) throw new Refused("access.refused.no-reason").because("reason");
        if (value.length() > LONGEST) throw new Refused("access.refused.reason", LONGEST).because("reason");
    }
}
