package portal.access;

/** The crime areas that a space can be about. Their names on screen are translated texts. */
public enum CrimeArea {
    RANSOMWARE,
    ONLINE_SCAMS,
    BUSINESS_EMAIL_COMPROMISE,
    SEXTORTION,
    BANKING_MALWARE,
    CRYPTO_ASSETS,
    /** Users discuss cases of this kind, but the material itself is never stored or shown in the portal. */
    CHILD_ABUSE_MATERIAL,
    DARK_WEB_MARKETS,
    CRITICAL_INFRASTRUCTURE,
    WILDLIFE_ONLINE,
    OTHER_CYBER_ENABLED
}
