package portal.access;

import java.util.List;
import portal.documents.DocumentItems;
import portal.forums.KnowledgeSpace;
import portal.guidelines.GuidelineItems;
import portal.operations.OperationalRoom;
import portal.topics.TopicItems;

/** The kinds of spaces and items that the portal's own modules add, for tests without Spring. */
public final class KnownKinds {
    private KnownKinds() {}

    public static SpaceKinds spaces() {
        return new SpaceKinds(List.of(KnowledgeSpace.KIND, OperationalRoom.KIND));
    }

    public static ItemKinds items() {
        return new ItemKinds(
                List.of(
                        TopicItems.TOPIC,
                        TopicItems.POST,
                        DocumentItems.DOCUMENT,
                        GuidelineItems.GUIDELINE,
                        GuidelineItems.CLAUSE),
                spaces());
    }
}
