package portal.topics;

import java.util.UUID;
import portal.access.ItemFact;

/** A fact about a topic, such as that it was opened. */
interface TopicFact extends ItemFact {
    TopicId topic();

    @Override
    default UUID subjectId() {
        return topic().value();
    }
}
