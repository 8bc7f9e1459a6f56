package portal.access;

/** The purposes for which police information may be processed. Every item in a restricted space has one (DP-01). */
public enum Purpose {
    LOCATE_WANTED_PERSONS,
    IDENTIFY_PERSONS_OR_OBJECTS,
    SUPPORT_INVESTIGATION,
    ALERT,
    IDENTIFY_DECEASED_OR_MISSING,
    FORENSIC_ANALYSIS,
    SECURITY_CHECK,
    BORDER_CONTROL,
    THREAT_ANALYSIS
}
