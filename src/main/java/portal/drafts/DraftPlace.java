package portal.drafts;

import java.util.UUID;

/**
 * Where something is being written. Only the module that owns the place understands it.
 *
 * @param kind the key of the text that says what is written there; it begins with the module's name
 * @param subject what it is written about or in, such as the topic that is answered
 */
public record DraftPlace(String kind, UUID subject) {}
