package portal.access;

/** The crime areas that a space can be about. Their names on screen are translated texts. */
public enum CrimeArea {
    RANSOMWARE,
    ONLINE_SCAMS,
    BUSINESS_EMAIL_COMPROMISE,
    SEXTORTION,
    BANKING_MALWARE,
    CRYPTO_ASSETS,
    /** Users discuss cases of this kind, but must not bring the material itself into the portal. */
    CHILD_ABUSE_MATERIAL,
    DARK_WEB_MARKETS,
    CRITICAL_INFRASTRUCTURE,
    WILDLIFE_ONLINE,
    OTHER_CYBER_ENABLED
}
