package portal.worlds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import portal.operations.OpenRoom;
import portal.operations.Operations;
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
        return the(Operations.class)
                .open(new OpenRoom(
                        codename,
                        objective,
                        "Articles 2 and 3",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 1),
                        Classification.RESTRICTED,
                        Tlp.AMBER,
                        Stream.of(countries).map(CountryCode::of).collect(Collectors.toSet()),
                        Set.of(CrimeArea.RANSOMWARE)));
    }

    public void nominate(Cast bureau, SpaceId room, Cast officer) {
        stage.as(bureau);
        the(Operations.class).nominate(room, stage.person(officer));
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
