package portal.api;

import java.time.Instant;

/** What is shown in place of a retracted post. */
record RetractionResource(PersonResource by, Instant at, String reason) {
    static RetractionResource of(portal.topics.Retraction retraction) {
        return new RetractionResource(PersonResource.of(retraction.by()), retraction.at(), retraction.reason());
    }
}
