package portal.hosting;

import java.util.UUID;

/**
 * An item whose storing the portal has acknowledged.
 *
 * @param route the address of the item, as in a search hit
 * @param word a word that only this item contains
 * @param sha256 the hash of what was sent: of the bytes of a document, or the body of a post
 */
record Acknowledged(String route, String word, String sha256) {
    private static final String SIGN = "ACK ";

    static boolean isSaidBy(String line) {
        return line.startsWith(SIGN);
    }

    static Acknowledged of(String line) {
        var parts = line.substring(SIGN.length()).split(" ");
        return new Acknowledged(parts[0], parts[1], parts[2]);
    }

    String line() {
        return SIGN + route + " " + word + " " + sha256;
    }

    boolean isPaper() {
        return route.startsWith("documents/");
    }

    UUID id() {
        return UUID.fromString(route.substring(route.indexOf('/') + 1));
    }
}
