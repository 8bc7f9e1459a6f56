package portal.api;

import java.time.Instant;

/** What is shown in place of a retracted post. */
record Retraction(Person by, Instant at, String reason) {
    static Retraction of(portal.topics.Retraction retraction) {
        return new Retraction(Person.of(retraction.by()), retraction.at(), retraction.reason());
    }
}
