package portal.guidelines;

import java.util.UUID;

/** Identifies what a reader has said about a clause. */
public record FeedbackId(UUID value) {
    public static FeedbackId random() {
        return new FeedbackId(UUID.randomUUID());
    }
}
