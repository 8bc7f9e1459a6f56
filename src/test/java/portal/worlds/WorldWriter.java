package portal.worlds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import portal.Cast;
import portal.CastSignIn;
import portal.access.Classification;
import portal.access.CrimeArea;
import portal.access.Marking;
import portal.access.OpenSpace;
import portal.access.SpaceId;
import portal.access.Tlp;
import portal.documents.DocumentId;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.documents.ReplaceDocument;
import portal.documents.VersionId;
import portal.forums.Forums;
import portal.forums.OpenForum;
import portal.operations.OperationLife;
import portal.operations.Operations;
import portal.operations.Parties;
import portal.operations.ProposeOperation;
import portal.people.Affiliation;
import portal.people.CountryCode;
import portal.topics.OpenTopic;
import portal.topics.PostId;
import portal.topics.ReplyTo;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;

/** Opens spaces, writes posts and adds documents as a person of the demonstration world. It uses only the services. */
public class WorldWriter {
    private final ApplicationContext portal;
    private final CastSignIn stage;

    public WorldWriter(ApplicationContext portal) {
        this.portal = portal;
        this.stage = portal.getBean(CastSignIn.class);
    }

    <T> T the(Class<T> service) {
        return portal.getBean(service);
    }

    public SpaceId forum(Cast by, String name, Affiliation... openTo) {
        stage.as(by);
        var signs = Map.of("en", new OpenSpace.SpaceName(name, "What we know about it."));
        return the(Forums.class)
                .open(new OpenForum(signs, Set.of(openTo), Tlp.GREEN, Set.of(CrimeArea.WILDLIFE_ONLINE)));
    }

    public SpaceId room(Cast by, String codename, String objective, String... countries) {
        stage.as(by);
        var today = LocalDate.now(the(Clock.class));
        var room = the(Operations.class)
                .propose(new ProposeOperation(
                        codename,
                        objective,
                        "Articles 2 and 3",
                        today,
                        today.plusMonths(12),
                        ZoneOffset.UTC,
                        Classification.RESTRICTED,
                        Tlp.AMBER,
                        Set.of(CrimeArea.RANSOMWARE),
                        false));
        stage.as(by == Cast.OPSHEAD ? Cast.DESK_W : Cast.OPSHEAD);
        the(OperationLife.class).approve(room);
        stage.as(by);
        Stream.of(countries)
                .map(CountryCode::of)
                .forEach(country -> the(Parties.class).invite(room, country));
        return room;
    }

    /** Lets an officer take part in a room: a second officer of the bureau approves, the officer accepts the terms. */
    public void nominate(Cast bureau, SpaceId room, Cast officer) {
        approve(bureau, room, officer);
        stage.as(officer);
        the(Parties.class).acceptTerms(room);
    }

    /**
     * Nominates an officer, and has a second officer of the bureau approve. The officer does not accept the terms yet.
     */
    void approve(Cast bureau, SpaceId room, Cast officer) {
        stage.as(bureau);
        the(Parties.class).nominate(room, stage.person(officer));
        stage.as(second(bureau));
        the(Parties.class).approveNomination(room, stage.person(officer));
    }

    /** Returns the other officer of the same bureau. */
    private static Cast second(Cast bureau) {
        return switch (bureau) {
            case NCB_A1 -> Cast.NCB_A2;
            case NCB_A2 -> Cast.NCB_A1;
            case NCB_B1 -> Cast.NCB_B2;
            case NCB_B2 -> Cast.NCB_B1;
            case NCB_C1 -> Cast.NCB_C2;
            case NCB_C2 -> Cast.NCB_C1;
            case NCB_D1 -> Cast.NCB_D2;
            case NCB_D2 -> Cast.NCB_D1;
            default -> throw new IllegalArgumentException(bureau + " has no second officer");
        };
    }

    public TopicId topic(Cast by, SpaceId in, Marking marking, String language, String title, String body) {
        return topic(by, in, marking, language, title, body, List.of());
    }

    public TopicId topic(
            Cast by,
            SpaceId in,
            Marking marking,
            String language,
            String title,
            String body,
            List<DocumentId> attached) {
        stage.as(by);
        return the(Topics.class)
                .open(new OpenTopic(in, TopicKind.QUESTION, title, body, Locale.of(language), marking, attached));
    }

    public PostId reply(Cast by, TopicId to, Marking marking, String language, String body, DocumentId... attached) {
        stage.as(by);
        return the(Topics.class).reply(new ReplyTo(to, body, Locale.of(language), marking, List.of(attached)));
    }

    PostId opening(Cast reader, TopicId topic) {
        stage.as(reader);
        return the(Topics.class).posts(topic, null, 1).getFirst().id();
    }

    public DocumentId file(Cast by, SpaceId in, Marking marking, String name, String text) {
        stage.as(by);
        return the(Documents.class)
                .file(new FileDocument(in, marking, name), new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    public VersionId replace(Cast by, DocumentId document, Marking marking, String name, String text) {
        stage.as(by);
        return the(Documents.class)
                .replace(
                        new ReplaceDocument(document, marking, name, text),
                        new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    VersionId latest(Cast reader, DocumentId document) {
        stage.as(reader);
        return the(Documents.class).card(document).latest().id();
    }

    public void settle() throws InterruptedException {
        BackgroundWork.await(portal);
    }
}
