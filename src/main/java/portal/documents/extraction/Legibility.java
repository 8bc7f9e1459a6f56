package portal.documents.extraction;

/** Counts how many characters of a text can be read, and how many only stand for what could not be decoded. */
class Legibility {
    private static final char REPLACEMENT = '\ufffd'; // stands for what cannot be decoded

    private boolean damaged;
    private long readable;
    private long unreadable;

    /** Counts a character; returns whether it is one that can be read, and no white space. */
    boolean count(char c) {
        damaged |= c == REPLACEMENT;
        if (c < ' ' || Character.isWhitespace(c)) return false;
        if (c == REPLACEMENT || isPrivateUse(c)) {
            unreadable++;
            return false;
        }
        readable++;
        return true;
    }

    /** Returns whether some characters could not be decoded. */
    boolean isDamaged() {
        return damaged;
    }

    /** Returns whether most characters cannot be read. */
    boolean isUnreadable() {
        return unreadable > readable;
    }

    private static boolean isPrivateUse(char c) {
        return c >= '\ue000' && c <= '\uf8ff' || c >= '\udb80' && c <= '\udbff'; // the latter begin a surrogate pair
    }
}
