package portal.access;

import java.util.List;

/**
 * What moves with an item that is marked anew, as far as the viewer may read it.
 *
 * @param answers how many answers it has; none stays wider than what it answers
 * @param attachments what is attached to it and to its answers
 */
public record MovesAlong(int answers, List<Attachment> attachments) {
    public static final MovesAlong NOTHING = new MovesAlong(0, List.of());

    /** Something attached, by its title, and what becomes of it. */
    public record Attachment(String title, Fate fate) {}

    public boolean isNothing() {
        return answers == 0 && attachments.isEmpty();
    }
}
