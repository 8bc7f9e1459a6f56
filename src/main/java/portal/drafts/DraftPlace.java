package portal.drafts;

import java.util.UUID;

/**
 * The place where a text is being written, such as an answer to a topic or a new topic in a space. Only the module
 * whose form is used there can interpret it.
 *
 * @param kind the key of the translated text that says what is being written; it begins with the name of the module
 * @param subject the id of the thing that the text is about or will be in, such as the topic that is answered
 */
public record DraftPlace(String kind, UUID subject) {}
