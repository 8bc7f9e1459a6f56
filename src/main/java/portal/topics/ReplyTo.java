package portal.topics;

import java.util.List;
import java.util.Locale;
import portal.access.Marking;
import portal.documents.DocumentId;

/** Answers a topic; the topic's own restrictions are added to the marking (AC-19). */
public record ReplyTo(TopicId topic, String body, Locale language, Marking marking, List<DocumentId> attachments) {}
