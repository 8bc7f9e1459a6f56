package portal.access;

import java.util.List;

/**
 * The answers and attachments that could change when an item is re-marked; those that the viewer may not read are left
 * out.
 *
 * @param answers the number of answers to the item that the viewer may read; the restrictions of the item are added to
 *     each
 * @param attachments the attachments of the item and of these answers
 */
public record ReMarkConsequences(int answers, List<Attachment> attachments) {
    public static final ReMarkConsequences NOTHING = new ReMarkConsequences(0, List.of());

    /** An attachment and what happens to it. */
    public record Attachment(String title, AttachmentEffect fate) {}

    public boolean isNothing() {
        return answers == 0 && attachments.isEmpty();
    }
}
