package portal.access;

/** The reason for an action, in the words of the person who performs it. */
public record Justification(String value) {
    public static final int LONGEST = 500;

    /** @throws Refused if the reason is empty or too long */
    public Justification {
        value = value.strip();
        if (value.isEmpty()) throw new Refused("access.refused.no-reason").because("reason");
        if (value.length() > LONGEST) throw new Refused("access.refused.reason", LONGEST).because("reason");
    }
}
