package portal.access;

/** What a space is about. Its name is among the texts. */
public enum CrimeArea {
    RANSOMWARE,
    ONLINE_SCAMS,
    BUSINESS_EMAIL_COMPROMISE,
    SEXTORTION,
    BANKING_MALWARE,
    CRYPTO_ASSETS,
    /** Talked about, never shown: such material is handled elsewhere. */
    CHILD_ABUSE_MATERIAL,
    DARK_WEB_MARKETS,
    CRITICAL_INFRASTRUCTURE,
    WILDLIFE_ONLINE,
    OTHER_CYBER_ENABLED
}
