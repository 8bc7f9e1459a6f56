package portal.hosting;

/**
 * The database schema of the audit log. It is on the same database server as the portal's own schema, so that one
 * transaction can write to both. In this schema, the portal's database user can only insert and read.
 */
public final class AuditSchema {
    /** The name of the Liquibase parameter whose value is the name of this schema. */
    public static final String PARAMETER = "audit";

    private AuditSchema() {}

    /**
     * Returns the name of the audit schema.
     *
     * @param database the name of the portal's own schema
     */
    public static String beside(String database) {
        return "audit_" + database;
    }
}
