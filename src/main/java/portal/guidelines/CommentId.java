package portal.guidelines;

import java.util.UUID;

/** Identifies a comment of a reviewer or author on a clause. */
public record CommentId(UUID value) {
    public static CommentId random() {
        return new CommentId(UUID.randomUUID());
    }
}
