package portal.worlds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static portal.access.Right.READ;
import static portal.access.Right.WRITE;
import static portal.worlds.World.AMBER;
import static portal.worlds.World.BAIT;
import static portal.worlds.World.GREEN;
import static portal.worlds.World.SHARED;

import java.io.ByteArrayInputStream;
import java.nio.channels.Channels;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import portal.Cast;
import portal.Stage;
import portal.access.Access;
import portal.access.AudienceId;
import portal.access.Classification;
import portal.access.Holder;
import portal.access.OpenSpace;
import portal.access.SpaceId;
import portal.access.SpaceKind;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.documents.DocumentId;
import portal.documents.DocumentKind;
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
import portal.people.Role;
import portal.search.Facet;
import portal.search.Query;
import portal.search.Results;
import portal.search.Search;
import portal.topics.Drafts;
import portal.topics.OpenTopic;
import portal.topics.ReplyTo;
import portal.topics.TopicId;
import portal.topics.TopicKind;
import portal.topics.Topics;

/**
 * Every way to look at the portal, a line each, asked with the addresses of what is visible, of what is hidden and of
 * nothing. A look changes nothing; an attempt would change a hidden thing if it were let; a deed does change something.
 */
class Surfaces {
    /** What is asked of a world; what is thrown is an answer too. */
    @FunctionalInterface
    interface Ask<T> {
        @Nullable
        Object of(T subject) throws Exception;
    }

    /** One way to look. */
    record Surface(String name, Ask<World> ask) {}

    private final List<Surface> looks = new ArrayList<>();
    private final Set<String> sames = new HashSet<>();
    private final List<Surface> attempts = new ArrayList<>();
    private final List<Surface> deeds = new ArrayList<>();
    private final Pages pages;
    private final Stage stage;
    private final Access access;
    private final Spaces spaces;
    private final Topics topics;
    private final Drafts drafts;
    private final Documents documents;
    private final Search search;
    private final Forums forums;
    private final Operations operations;

    Surfaces(Scribe scribe, Pages pages) {
        this.pages = pages;
        stage = scribe.the(Stage.class);
        access = scribe.the(Access.class);
        spaces = scribe.the(Spaces.class);
        topics = scribe.the(Topics.class);
        drafts = scribe.the(Drafts.class);
        documents = scribe.the(Documents.class);
        search = scribe.the(Search.class);
        forums = scribe.the(Forums.class);
        operations = scribe.the(Operations.class);
        pages();
        access();
        spaces();
        topics();
        documents();
        search();
        operations();
        makeDeeds();
    }

    List<Surface> looks() {
        return looks;
    }

    /** Looks at which even those see no difference who may see what is hidden. */
    Set<String> sames() {
        return sames;
    }

    List<Surface> attempts() {
        return attempts;
    }

    List<Surface> deeds() {
        return deeds;
    }

    private void pages() {
        look("home", w -> page(""));
        same("account", w -> page("account"));
        same("no such page", w -> page("no/such/page"));
        look("knowledge", w -> page("knowledge"));
        look("operations, with a bureau's register", w -> page("operations"));
        same("opening a room", w -> page("operations/open"));
        same("opening a room, as a coordinator", w -> as(Cast.OPSHEAD, () -> page("operations/open")));
        for (var tab : List.of("topics", "documents", "participants")) {
            look(
                    "a knowledge space: " + tab,
                    w -> each(w.all().spaces(), s -> page("knowledge/" + s.value() + "?tab=" + tab)));
            look("a room: " + tab, w -> each(w.all().spaces(), s -> page("rooms/" + s.value() + "?tab=" + tab)));
        }
        look("who can see a space", w -> each(w.all().spaces(), s -> page("knowledge/" + s.value(), "who-button")));
        look(
                "a new topic, with its marking",
                w -> each(w.all().spaces(), s -> page("spaces/" + s.value() + "/new-topic", "Change marking")));
        look("a topic", w -> each(w.all().topics(), t -> page("topics/" + t.value())));
        look("who can see a topic", w -> each(w.all().topics(), t -> page("topics/" + t.value(), "who-button")));
        look("an answer's marking", w -> each(w.all().topics(), t -> page("topics/" + t.value(), "Change marking")));
        look("a post alone", w -> each(w.all().posts(), p -> page("posts/" + p.value())));
        look("what a post said before", w -> each(w.all().posts(), p -> page("posts/" + p.value(), "edited")));
        look("a document", w -> each(w.all().documents(), d -> page("documents/" + d.value())));
        for (var dialog : List.of("who-button", "Replace", "Change marking", "Edit details"))
            look("a document: " + dialog, w -> each(w.all().documents(), d -> page("documents/" + d.value(), dialog)));
        same("search page, before asking", w -> page("search"));
        for (var words : List.of(SHARED, "quill*", BAIT)) look("search page: " + words, w -> page("search?q=" + words));
        same("search page: nothing", w -> page("search?q=nothingofthatname"));
        look("search page, narrowed", w -> page("search?q=" + SHARED + "&kind=document&language=es"));
        look(
                "search page, narrowed to a space",
                w -> each(w.all().spaces(), s -> page("search?q=" + SHARED + "&space=" + s.value())));
    }

    private void access() {
        look("what I may read", w -> access.readable());
        look("what I may read in a space", w -> each(w.all().spaces(), access::readable));
        look("what I may do there", w -> each(audiences(w), a -> access.may(READ, a) + " " + access.may(WRITE, a)));
        look("being let through", w -> each(audiences(w), a -> done(() -> access.require(WRITE, a))));
        look("who reads there", w -> each(audiences(w), access::readers));
        look("a marking line", w -> each(audiences(w), access::marking));
        look("marking lines", w -> access.markings(audiences(w)));
        look("who will read", w -> each(w.all().spaces(), s -> access.preview(s, AMBER)));
        attempt("an audience of mine", w -> each(w.hidden().spaces(), s -> access.audience(s, GREEN)));
        attempt("re-marking", w -> each(w.hidden().audiences(), a -> access.reMarked(a, AMBER)));
        same("who I am", w -> List.of(access.viewer(), access.me(), access.holds(Role.NCB_OFFICER)));
    }

    private void spaces() {
        look("spaces, listed", w -> each(List.of(SpaceKind.values()), spaces::mine));
        look("a space's card", w -> each(w.all().spaces(), spaces::card));
        look("spaces' cards", w -> spaces.cards(w.all().spaces()));
        look("participants", w -> each(w.all().spaces(), spaces::participants));
        look("compatriots", w -> each(w.all().spaces(), spaces::compatriots));
        attempt(
                "letting somebody in",
                w -> each(w.hidden().spaces(), s -> done(() -> spaces.grant(s, lim(), READ, Spaces.UNTIL_REVOKED))));
        attempt("showing somebody out", w -> each(w.hidden().spaces(), s -> done(() -> spaces.revoke(s, lim()))));
        attempt(
                "taking an officer out",
                w -> each(w.hidden().spaces(), s -> done(() -> spaces.withdraw(s, stage.person(Cast.AMINA)))));
        look("knowledge spaces, listed", w -> forums.mine());
        look("a knowledge space's card", w -> each(w.all().spaces(), forums::card));
    }

    private void topics() {
        look("topics of a space", w -> each(w.all().spaces(), s -> topics.in(s, null, 50)));
        look(
                "topics of a space, two by two",
                w -> each(w.all().spaces(), s -> topics.in(s, first(topics.in(s, null, 1)), 2)));
        look("what is new", w -> topics.recent(Duration.ofDays(9), 50));
        look("how much goes on", w -> topics.activity(w.all().spaces()));
        look("a topic's card", w -> each(w.all().topics(), topics::card));
        look("whether a topic can be read", w -> each(w.all().topics(), topics::isReadable));
        look("posts of a topic", w -> each(w.all().topics(), t -> topics.posts(t, null, 50)));
        look(
                "posts of a topic, one after another",
                w -> each(w.all().topics(), t -> topics.posts(t, first(topics.posts(t, null, 1)), 2)));
        look("a post", w -> each(w.all().posts(), topics::post));
        look("a post's history", w -> each(w.all().posts(), topics::history));
        attempt("answering", w -> each(w.hidden().topics(), t -> topics.reply(answer(t))));
        attempt("editing", w -> each(w.hidden().posts(), p -> done(() -> topics.edit(p, "Mine now"))));
        attempt("re-marking a post", w -> each(w.hidden().posts(), p -> done(() -> topics.reMark(p, AMBER))));
        look("a draft", w -> each(w.all().topics(), t -> drafts.find("topic:" + t.value())));
    }

    private void documents() {
        look("a document's card", w -> each(w.all().documents(), documents::card));
        look("documents' cards", w -> documents.cards(w.all().documents()));
        look("versions", w -> each(w.all().documents(), documents::versions));
        look("a shelf", w -> each(w.all().spaces(), s -> documents.shelf(s, null, 50)));
        look(
                "a shelf, one by one",
                w -> each(w.all().spaces(), s -> documents.shelf(s, first(documents.shelf(s, null, 1)), 1)));
        look(
                "a download",
                w -> each(w.visible().documents(), d -> each(documents.versions(d), v -> download(d, v.id()))));
        look(
                "a download of a hidden version",
                w -> each(w.hidden().versions(), v -> each(w.all().documents(), d -> download(d, v))));
        look("how a document begins", w -> each(w.all().documents(), d -> documents.beginning(d, 200)));
        same("how large a file may be", w -> documents.uploadLimit());
        attempt("a new title", w -> each(w.hidden().documents(), d -> done(() -> documents.retitle(d, "Mine now"))));
        attempt(
                "another kind",
                w -> each(w.hidden().documents(), d -> done(() -> documents.reclassify(d, DocumentKind.MINUTES))));
        attempt(
                "another language",
                w -> each(w.hidden().documents(), d -> done(() -> documents.correctLanguage(d, "fr"))));
        attempt("reading again", w -> each(w.hidden().documents(), d -> done(() -> documents.readAgain(d))));
        attempt(
                "re-marking a version",
                w -> each(
                        w.hidden().versions(),
                        v -> each(w.all().documents(), d -> done(() -> documents.reMark(d, v, AMBER)))));
    }

    private void search() {
        for (var words : List.of(
                SHARED,
                "quill*",
                "\"quillbark plan\"",
                "quillbark seizures",
                "saisie",
                "incautación",
                "ميناء",
                "note",
                BAIT,
                BAIT.substring(0, 8) + "*",
                SHARED + " | " + BAIT)) look("search: " + words, w -> search.find(Query.of(words)));
        look("search: without the bait", w -> search.find(Query.of(SHARED + " -" + BAIT)));
        same("search: nothing", w -> search.find(Query.of("nothingofthatname")));
        look(
                "search, hit by hit",
                w -> each(
                        List.of(0, 1, 2, 3), at -> search.find(Query.of(SHARED).stretch(at, 1))));
        look("search, beyond the last", w -> search.find(Query.of(SHARED).stretch(Results.DEPTH - 1, 10)));
        look("search, one kind", w -> search.find(Query.of(SHARED).only(Facet.KIND, "DOCUMENT")));
        look("search, one language", w -> search.find(Query.of(SHARED).only(Facet.LANGUAGE, "de")));
        look(
                "search, one space",
                w -> each(
                        w.all().spaces(),
                        s -> search.find(
                                Query.of(SHARED).only(Facet.SPACE, s.value().toString()))));
    }

    private void operations() {
        look("rooms, listed", w -> operations.mine());
        look("a room's card", w -> each(w.all().spaces(), operations::card));
        look("a bureau's register", w -> operations.national());
        same("a bureau's officers", w -> operations.officers());
        attempt(
                "inviting",
                w -> each(w.hidden().spaces(), s -> done(() -> operations.invite(s, CountryCode.of("FR")))));
        attempt(
                "admitting",
                w -> each(w.hidden().spaces(), s -> done(() -> operations.admit(s, stage.person(Cast.PTO_G)))));
        attempt(
                "nominating",
                w -> each(w.hidden().spaces(), s -> done(() -> operations.nominate(s, stage.person(Cast.AMINA)))));
        attempt(
                "withdrawing",
                w -> each(w.hidden().spaces(), s -> done(() -> operations.withdraw(s, stage.person(Cast.AMINA)))));
        attempt(
                "removing",
                w -> each(w.hidden().spaces(), s -> done(() -> operations.remove(s, stage.person(Cast.LIM)))));
    }

    /** The secret is a name, a title and bytes that are hidden in the second world and unheard of in the first. */
    private void makeDeeds() {
        deed(
                "filing the bytes of a hidden paper",
                w -> each(
                        List.of(w.quays, w.room),
                        s -> documents.file(
                                new FileDocument(s, GREEN, w.secret() + ".txt"),
                                new ByteArrayInputStream(w.secret().getBytes(UTF_8)))));
        deed(
                "opening a topic with a hidden title",
                w -> each(
                        List.of(w.quays, w.room),
                        s -> topics.open(new OpenTopic(
                                s, TopicKind.DISCUSSION, w.secret(), "Words", Locale.ENGLISH, GREEN, List.of()))));
        deed(
                "opening a room with a hidden codename",
                w -> as(
                        Cast.OPSHEAD,
                        () -> operations.open(new OpenRoom(
                                w.secret(),
                                "Objective",
                                "Law",
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 3, 1),
                                Classification.RESTRICTED,
                                Tlp.AMBER,
                                Set.of()))));
        deed(
                "opening a knowledge space with a hidden name",
                w -> forums.open(new OpenForum(
                        Map.of("en", new OpenSpace.Sign(w.secret(), "")), Set.of(Affiliation.NCB), Tlp.GREEN)));
        deed("answering beside hidden answers", w -> each(w.visible().topics(), t -> topics.reply(answer(t))));
        deed("replacing what has a hidden newer version", w -> each(w.visible().documents(), this::replaced));
        deed("a draft beside a hidden one", w -> {
            drafts.keep("topic:" + w.plan.value(), new Drafts.Draft("", "Mine"));
            var mine = drafts.find("topic:" + w.plan.value());
            drafts.discard("topic:" + w.plan.value());
            return mine;
        });
    }

    private void look(String name, Ask<World> ask) {
        looks.add(new Surface(name, ask));
    }

    private void same(String name, Ask<World> ask) {
        sames.add(name);
        look(name, ask);
    }

    private void attempt(String name, Ask<World> ask) {
        attempts.add(new Surface(name, ask));
    }

    private void deed(String name, Ask<World> ask) {
        deeds.add(new Surface(name, ask));
    }

    private Pages.Page page(String address, String... clicks) {
        return pages.open(address, clicks);
    }

    private List<AudienceId> audiences(World w) {
        var all =
                new ArrayList<>(w.all().spaces().stream().map(SpaceId::audience).toList());
        all.addAll(w.hidden().audiences());
        return all;
    }

    private Holder lim() {
        return Holder.person(stage.person(Cast.LIM));
    }

    private Object download(DocumentId document, VersionId version) throws Exception {
        var content = documents.content(document, version);
        try (var bytes = Channels.newInputStream(content.open())) {
            return List.of(
                    content.fileName(), content.mediaType(), content.size(), new String(bytes.readAllBytes(), UTF_8));
        }
    }

    private static ReplyTo answer(TopicId topic) {
        return new ReplyTo(topic, "An answer", Locale.ENGLISH, GREEN, List.of());
    }

    private Object replaced(DocumentId document) {
        var before = documents.card(document).versions();
        documents.replace(
                new ReplaceDocument(document, null, "next.txt", ""), new ByteArrayInputStream("Next".getBytes(UTF_8)));
        return documents.card(document).versions() - before;
    }

    private static <T> @Nullable T first(List<T> rows) {
        return rows.isEmpty() ? null : rows.getFirst();
    }

    private static String done(Runnable deed) {
        deed.run();
        return "done";
    }

    private Object as(Cast somebody, Supplier<Object> deed) {
        var me = SecurityContextHolder.getContext();
        stage.as(somebody);
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.setContext(me);
        }
    }

    static Object answer(Ask<World> ask, World world) {
        try {
            return ask.of(world);
        } catch (Exception thrown) {
            return thrown;
        }
    }

    private static <T> List<Object> each(List<T> subjects, Ask<T> ask) {
        var answers = new ArrayList<>();
        for (var subject : subjects) {
            try {
                answers.add(ask.of(subject));
            } catch (Exception thrown) {
                answers.add(thrown);
            }
        }
        return answers;
    }
}
