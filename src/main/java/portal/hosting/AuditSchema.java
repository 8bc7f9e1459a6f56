package portal.hosting;

/**
 * The schema in which the audit log lies, beside the portal's own on the same server: one transaction writes both, and
 * the portal's user can only add and read there.
 */
public final class AuditSchema {
    /** What the changes to the database call it. */
    public static final String PARAMETER = "audit";

    private AuditSchema() {}

    /** @param database the name of the portal's own */
    public static String beside(String database) {
        return "audit_" + database;
    }
}
