package portal.access;

import java.util.List;

/**
 * The things that change with an item when it is re-marked, as far as the viewer may read them.
 *
 * @param answers the number of its answers; an answer is never wider than the item
 * @param attachments the attachments of the item and of its answers
 */
public record ReMarkConsequences(int answers, List<Attachment> attachments) {
    public static final ReMarkConsequences NOTHING = new ReMarkConsequences(0, List.of());

    /** An attachment, by its title, and what happens to it. */
    public record Attachment(String title, AttachmentEffect fate) {}

    public boolean isNothing() {
        return answers == 0 && attachments.isEmpty();
    }
}
