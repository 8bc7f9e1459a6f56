package portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import portal.access.Classification;
import portal.access.Holder;
import portal.access.Marking;
import portal.access.OpenSpace;
import portal.access.Right;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.operations.OperationalRoom;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;

/** Opens an operational room with members, and adds documents to it, for tests. */
@TestComponent
public class TestRoom {
    public static final Marking AMBER = Marking.of(Classification.RESTRICTED, Tlp.AMBER, SourceType.APPROVED_AGENCY);

    private final Documents documents;
    private final Spaces spaces;
    private final TestPeople town;

    TestRoom(Documents documents, Spaces spaces, TestPeople town) {
        this.documents = documents;
        this.spaces = spaces;
        this.town = town;
    }

    /** Opens a room in which these people may write. Each of them signs in once, and the last one stays signed in. */
    public SpaceId open(PersonId... writers) {
        return openedBy(town.somebody(Affiliation.GENERAL_SECRETARIAT, null), writers);
    }

    /**
     * Opens a room in which these people may write, with this steward. Each of the people signs in once, and the last
     * one stays signed in.
     */
    public SpaceId openedBy(PersonId steward, PersonId... writers) {
        TestViewers.enter(steward);
        var sign = new OpenSpace.SpaceName("Reading room", "For tests");
        var room = spaces.open(new OpenSpace(
                OperationalRoom.KIND,
                Map.of("en", sign),
                Classification.RESTRICTED,
                Classification.RESTRICTED,
                Tlp.AMBER));
        for (var writer : writers) spaces.grant(room, Holder.person(writer), Right.WRITE, Spaces.UNTIL_REVOKED);
        for (var writer : writers) TestViewers.enter(writer);
        return room;
    }

    public DocumentId file(SpaceId room, String name, byte[] content) {
        return documents.file(new FileDocument(room, AMBER, name), new ByteArrayInputStream(content));
    }

    public DocumentId file(SpaceId room, String name, String content) {
        return file(room, name, content.getBytes(UTF_8));
    }

    /** Waits until the text of the document was extracted or could not be extracted. Returns the result. */
    public Extraction awaitReading(DocumentId document) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofMinutes(2))
                .until(() -> !documents.card(document).latest().extraction().isUnderWay());
        return documents.card(document).latest().extraction();
    }
}
