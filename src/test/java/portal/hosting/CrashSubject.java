package portal.hosting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import portal.Portal;
import portal.access.SpaceId;
import portal.documents.Documents;
import portal.documents.FileDocument;
import portal.documents.TestFiles;
import portal.documents.TestRoom;
import portal.people.AccessTokens;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.people.TokenScope;
import portal.search.IndexSettled;
import portal.topics.OpenTopic;
import portal.topics.ReplyTo;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;

/**
 * A portal that a test will kill. Several threads add documents and write posts in a room, all as one person. Each item
 * is printed to the standard output only after the portal has acknowledged it.
 *
 * <p>One upload never ends, because its last bytes come from the standard input of this process. Therefore the portal
 * is always killed during an upload. If the test itself ends, this process ends too.
 */
final class CrashSubject {
    static final int UPLOADS = 20;
    static final int POSTS = 50;
    static final String ENDLESS = "endless.txt";
    private static final int HANDS = 4;
    private static final int LONGEST_PAUSE_MILLIS = 80;

    private final Documents documents;
    private final Topics topics;
    private final CrashRoom room;
    private final Random chance;

    /** The room of the test. @param colleague a second person, who may read everything in the room */
    record CrashRoom(SpaceId space, TopicId topic, PersonId author, PersonId colleague) {
        private static final String SIGN = "ROOM ";

        static boolean isSaidBy(String line) {
            return line.startsWith(SIGN);
        }

        static CrashRoom of(String line) {
            var ids = Stream.of(line.substring(SIGN.length()).split(" "))
                    .map(UUID::fromString)
                    .toList();
            return new CrashRoom(
                    new SpaceId(ids.get(0)),
                    new TopicId(ids.get(1)),
                    new PersonId(ids.get(2)),
                    new PersonId(ids.get(3)));
        }

        String line() {
            return SIGN + space.value() + " " + topic.value() + " " + author.value() + " " + colleague.value();
        }
    }

    /** The address of the API, and an access token for it. */
    record Api(URI address, String token) {
        private static final String SIGN = "API ";

        static Api of(ConfigurableApplicationContext portal) {
            return new Api(
                    address(portal),
                    portal.getBean(AccessTokens.class).make("import", TokenScope.WRITE, Duration.ofDays(1)));
        }

        static URI address(ConfigurableApplicationContext portal) {
            return URI.create("http://localhost:" + portal.getEnvironment().getProperty("local.server.port") + "/");
        }

        static boolean isSaidBy(String line) {
            return line.startsWith(SIGN);
        }

        static Api of(String line) {
            var parts = line.substring(SIGN.length()).split(" ");
            return new Api(URI.create(parts[0]), parts[1]);
        }

        String line() {
            return SIGN + address + " " + token;
        }
    }

    CrashSubject(ConfigurableApplicationContext portal, CrashRoom room, long seed) {
        this.documents = portal.getBean(Documents.class);
        this.topics = portal.getBean(Topics.class);
        this.room = room;
        this.chance = new Random(seed);
    }

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        try (var portal = start(Path.of(arguments[0]))) {
            var room = open(portal);
            System.out.println(room.line());
            System.out.println(Api.of(portal).line());
            new CrashSubject(portal, room, Long.parseLong(arguments[1])).work();
        }
    }

    /** Starts the whole portal, including its own database. */
    static ConfigurableApplicationContext start(Path home) {
        return new SpringApplication(Portal.class, TestPeople.class, TestRoom.class, IndexSettled.class)
                .run(
                        "--portal.home=" + home,
                        "--portal.database-program=" + TestDatabase.PROGRAM,
                        "--spring.datasource.url=embedded",
                        "--server.port=0");
    }

    /** Opens a room with a topic, and adds a document so that the process for text extraction is running. */
    private static CrashRoom open(ConfigurableApplicationContext portal) {
        var town = portal.getBean(TestPeople.class);
        var reading = portal.getBean(TestRoom.class);
        var author = town.somebody(Affiliation.NATIONAL_AGENCY, "SG");
        var colleague = town.somebody(Affiliation.NATIONAL_AGENCY, "BR");
        var space = reading.open(colleague, author);
        reading.awaitReading(reading.file(space, "first.docx", TestFiles.docx("The first paper.")));
        var topic = portal.getBean(Topics.class)
                .open(new OpenTopic(
                        space,
                        TopicKind.DISCUSSION,
                        "What we see",
                        "Write here.",
                        Locale.ENGLISH,
                        TestRoom.AMBER,
                        List.of()));
        return new CrashRoom(space, topic, author, colleague);
    }

    private void work() throws InterruptedException, ExecutionException {
        var work = new ArrayList<Runnable>();
        for (int i = 0; i < UPLOADS; i++) work.add(said("paper" + i, this::upload));
        for (int i = 0; i < POSTS; i++) work.add(said("post" + i, this::post));
        Collections.shuffle(work, chance);
        var endless = Thread.ofPlatform().start(this::uploadWithoutEnd);
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            List<Future<?>> done = new ArrayList<>();
            for (var piece : work) done.add(hands.submit(piece));
            for (var piece : done) piece.get();
        }
        endless.join();
    }

    private interface Work {
        Acknowledged of(String word);
    }

    private Runnable said(String word, Work work) {
        var pause = chance.nextInt(LONGEST_PAUSE_MILLIS);
        var unique = word + "w" + Integer.toHexString(chance.nextInt() & 0xffffff);
        return () -> {
            pause(pause);
            System.out.println(work.of(unique).line());
        };
    }

    Acknowledged upload(String word) {
        TestViewers.enter(room.author());
        var text = "A paper about " + word + " and nothing else.";
        var asWord = word.hashCode() % 2 == 0;
        var bytes = asWord ? TestFiles.docx(text) : TestFiles.pdf(text, "Its second page.");
        var name = asWord ? "report.docx" : "report.pdf";
        var id = documents.file(plan(name), new ByteArrayInputStream(bytes));
        return new Acknowledged("documents/" + id.value(), word, DigestUtils.sha256Hex(bytes));
    }

    Acknowledged post(String word) {
        TestViewers.enter(room.author());
        var body = "Somebody saw " + word + " at the harbour.";
        var id = topics.reply(new ReplyTo(room.topic(), body, Locale.ENGLISH, TestRoom.AMBER, List.of()));
        return new Acknowledged("posts/" + id.value(), word, DigestUtils.sha256Hex(body));
    }

    private void uploadWithoutEnd() {
        TestViewers.enter(room.author());
        var begun = new ByteArrayInputStream("It breaks off.\n".repeat(200_000).getBytes(UTF_8));
        documents.file(plan(ENDLESS), new SequenceInputStream(begun, System.in));
    }

    private FileDocument plan(String name) {
        return new FileDocument(room.space(), TestRoom.AMBER, name);
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
