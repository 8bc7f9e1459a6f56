package portal.drafts;

import java.util.UUID;

/**
 * The place where a text is being written. Only the module that owns the place can interpret it.
 *
 * @param kind the key of the text that says what is written there; it begins with the module's name
 * @param subject the id of what it is written about or in, such as the topic that is answered
 */
public record DraftPlace(String kind, UUID subject) {}
