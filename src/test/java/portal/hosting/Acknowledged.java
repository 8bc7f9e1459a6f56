package portal.hosting;

import java.util.UUID;

/**
 * What the portal has answered for.
 *
 * @param route where it is read, as a hit of the search says it
 * @param word what it alone is found by
 * @param sha256 of what was given: a paper's bytes, a post's body
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
