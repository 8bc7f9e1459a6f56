package portal.api;

import java.time.Instant;

/** What stands in the place of a post that was retracted. */
record Retraction(Person by, Instant at, String reason) {
    static Retraction of(portal.topics.Retraction retraction) {
        return new Retraction(Person.of(retraction.by()), retraction.at(), retraction.reason());
    }
}
