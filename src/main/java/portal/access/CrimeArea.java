package portal.access;

/** The crime area of a space. Its name is one of the translated texts. */
public enum CrimeArea {
    RANSOMWARE,
    ONLINE_SCAMS,
    BUSINESS_EMAIL_COMPROMISE,
    SEXTORTION,
    BANKING_MALWARE,
    CRYPTO_ASSETS,
    /** Only discussed, never shown: such material is handled outside the portal. */
    CHILD_ABUSE_MATERIAL,
    DARK_WEB_MARKETS,
    CRITICAL_INFRASTRUCTURE,
    WILDLIFE_ONLINE,
    OTHER_CYBER_ENABLED
}
