package portal.worlds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static portal.worlds.World.BAIT;
import static portal.worlds.World.SHARED;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import portal.CastSignIn;
import portal.api.OpenPort;
import portal.api.Reply;
import portal.documents.DocumentId;
import portal.topics.PostId;

/**
 * The requests to the API over HTTP that {@link Surfaces} compares: every request that the API offers. Each request is
 * sent with a token of the current user. The response is recorded with its headers, even if the portal refuses the
 * request.
 */
class ApiSurfaces {
    private static final String TOPIC = "{\"title\": \"%s\", \"body\": \"Words\", \"language\": \"en\"}";
    private static final String POST = "{\"body\": \"An answer\", \"language\": \"en\"}";

    private final Surfaces surfaces;
    private final OpenPort port;
    private final GuidelineApiSurfaces guidelineWork;
    private final OperationApiSurfaces operationWork;

    ApiSurfaces(Surfaces surfaces, WorldWriter writer) {
        this.surfaces = surfaces;
        this.port = writer.the(OpenPort.class);
        this.guidelineWork = new GuidelineApiSurfaces(surfaces, port, writer.the(CastSignIn.class));
        this.operationWork = new OperationApiSurfaces(surfaces, writer);
    }

    void add() {
        lists();
        guidelines();
        guidelineWork.add();
        operationWork.add();
        things();
        bytes();
        search();
        savedSearches();
        mistakes();
        attempts();
        actions();
    }

    private void lists() {
        look("spaces", w -> List.of("/spaces?limit=100"));
        look("spaces, one by one", w -> List.of("/spaces?limit=1"));
        look("topics of a space", w -> each(w.all().spaces(), s -> "/spaces/" + s.value() + "/topics"));
        look(
                "topics of a space, one by one",
                w -> each(w.all().spaces(), s -> "/spaces/" + s.value() + "/topics?limit=1"));
        look("a shelf", w -> each(w.all().spaces(), s -> "/spaces/" + s.value() + "/documents"));
        look("a shelf, one by one", w -> each(w.all().spaces(), s -> "/spaces/" + s.value() + "/documents?limit=1"));
        look("posts of a topic", w -> each(w.all().topics(), t -> "/topics/" + t.value() + "/posts"));
        look(
                "posts of a topic, one by one",
                w -> each(w.all().topics(), t -> "/topics/" + t.value() + "/posts?limit=1"));
    }

    private void guidelines() {
        look("guidelines", w -> List.of("/guidelines?limit=100", "/guidelines?area=RANSOMWARE"));
        look("guidelines, one by one", w -> List.of("/guidelines?limit=1"));
        look("a guideline", w -> each(w.guidelines.all(), g -> "/guidelines/" + g.value()));
        look("a version of a guideline", w -> each(w.guidelines.all(), g -> "/guidelines/" + g.value() + "?version=2"));
    }

    private void things() {
        look("compartments of a space", w -> each(w.all().spaces(), s -> "/spaces/" + s.value() + "/compartments"));
        look("a space", w -> each(w.all().spaces(), s -> "/spaces/" + s.value()));
        look("a topic", w -> each(w.all().topics(), t -> "/topics/" + t.value()));
        look("a post", w -> each(w.all().posts(), p -> "/posts/" + p.value()));
        look("a document", w -> each(w.all().documents(), d -> "/documents/" + d.value()));
        look("versions", w -> each(w.all().documents(), d -> "/documents/" + d.value() + "/versions"));
        look("each version", w -> versions(w.all().documents()));
        same("the description", w -> List.of("/openapi.json"));
    }

    private void bytes() {
        surfaces.look("API: the bytes of the versions", w -> {
            var replies = new ArrayList<>();
            for (var document : w.visible().documents())
                for (var reply : port.me().all("/documents/" + document.value() + "/versions"))
                    reply.json().valueStream().forEach(version -> {
                        if (version.path("id").isString())
                            replies.add(bytes(document, version.path("id").stringValue()));
                    });
            return replies;
        });
        surfaces.look(
                "API: the bytes of a hidden version",
                w -> w.hidden().versions().stream()
                        .flatMap(version -> Stream.of(
                                        w.all().documents().getFirst(),
                                        w.all().documents().getLast())
                                .map(document -> bytes(document, version.value().toString())))
                        .toList());
    }

    private void search() {
        for (var words : List.of(SHARED, "quill*", BAIT, "note"))
            look("search: " + words, w -> List.of("/search?limit=100&q=" + words));
        look("search, hit by hit", w -> List.of("/search?limit=1&q=" + SHARED));
        look("search, newest first", w -> List.of("/search?sort=NEWEST&limit=100&q=" + SHARED));
        look("search, narrowed", w -> List.of("/search?kind=DOCUMENT&language=es&q=" + SHARED));
        for (var choice : List.of("crimeArea=RANSOMWARE", "country=SG", "tlp=AMBER", "classification=UNCLASSIFIED"))
            look("search, narrowed: " + choice, w -> List.of("/search?limit=100&q=" + SHARED + "&" + choice));
        look("search, one space", w -> each(w.all().spaces(), s -> "/search?q=" + SHARED + "&space=" + s.value()));
        look("search, nearly a hidden word", w -> List.of("/search?q=" + BAIT + "x"));
        look("similar", w -> each(w.all().topics(), t -> "/search/similar?kind=TOPIC&id=" + t.value()));
        look("similar answers", w -> each(w.all().posts(), p -> "/search/similar?kind=POST&id=" + p.value()));
        look("search, in its own language", w -> List.of("/search?languages=OWN&q=seizures"));
        surfaces.look(
                "API: a question in a body",
                w -> each(
                        List.of(SHARED, BAIT),
                        term -> lasting(port.me().post("/search?limit=100", "{\"q\": \"" + term + "\"}"))));
        same("search: nothing", w -> List.of("/search?q=nothingofthatname"));
        surfaces.look(
                "API: a list",
                w -> each(
                        List.of(SHARED, BAIT), term -> lasting(port.me().post("/list-search", "[\"" + term + "\"]"))));
        surfaces.look(
                "API: a list as a table",
                w -> each(
                        List.of(SHARED, BAIT),
                        term -> lasting(port.me().post("/list-search", "[\"" + term + "\"]", "Accept", "text/csv"))));
        surfaces.unchanged(
                "API: a list: nothing", w -> lasting(port.me().post("/list-search", "[\"nothingofthatname\"]")));
    }

    private void savedSearches() {
        look("saved searches", w -> List.of("/saved-searches"));
        look("saved searches, one by one", w -> List.of("/saved-searches?limit=1"));
        look("a saved search", w -> each(mine(), s -> "/saved-searches/" + s));
        look("what is new of it", w -> each(mine(), s -> "/saved-searches/" + s + "/results?limit=100"));
        look("what is new of it, one by one", w -> each(mine(), s -> "/saved-searches/" + s + "/results?limit=1"));
        same("no saved search", w -> List.of("/saved-searches/" + UUID.randomUUID()));
        same("nothing of no saved search", w -> List.of("/saved-searches/" + UUID.randomUUID() + "/results"));
        surfaces.unchanged("API: saving, changing and deleting a search", w -> {
            var made = port.me()
                    .post("/saved-searches", "{\"name\": \"%s\", \"q\": \"%s\"}".formatted("Mine", SHARED))
                    .made();
            var address = "/saved-searches/" + made;
            var changed = port.me().patch(address, "{\"name\": \"Yours\", \"seenUntil\": \"2020-01-01T00:00:00Z\"}");
            var gone = port.me().send("DELETE", address, new byte[0]);
            return List.of(
                    changed.status(), gone.status(), port.me().get(address).status());
        });
    }

    private List<String> mine() {
        return port.me()
                .get("/saved-searches")
                .json()
                .path("items")
                .valueStream()
                .map(search -> search.path("id").stringValue())
                .toList();
    }

    private void mistakes() {
        surfaces.unchanged(
                "API: what cannot be done",
                w -> each(
                        w.all().topics(), t -> lasting(port.me().send("DELETE", "/topics/" + t.value(), new byte[0]))));
        surfaces.unchanged(
                "API: what cannot be read",
                w -> each(
                        w.all().topics(),
                        t -> lasting(port.me().post("/topics/" + t.value() + "/posts", "{\"bodi\": 1}"))));
        surfaces.unchanged(
                "API: an impossible list",
                w -> each(w.all().topics(), t -> lasting(port.me().get("/topics/" + t.value() + "/posts?limit=1000"))));
    }

    private void attempts() {
        attempt(
                "opening a topic",
                w -> each(
                        w.hidden().spaces(),
                        s -> port.me().post("/spaces/" + s.value() + "/topics", TOPIC.formatted("Mine"))));
        attempt(
                "answering",
                w -> each(w.hidden().topics(), t -> port.me().post("/topics/" + t.value() + "/posts", POST)));
        attempt(
                "filing",
                w -> each(
                        w.hidden().spaces(),
                        s -> port.me()
                                .file(
                                        "/spaces/" + s.value() + "/documents",
                                        "{}",
                                        "mine.txt",
                                        "Mine".getBytes(UTF_8))));
        attempt(
                "a new version",
                w -> each(
                        w.hidden().documents(),
                        d -> port.me().file("/documents/" + d.value() + "/versions", "{}", "mine.txt", bytes("Mine"))));
        attempt(
                "re-marking a post",
                w -> each(
                        w.hidden().posts(),
                        p -> port.me().patch("/posts/" + p.value(), "{\"marking\": {\"handling\": [\"H1\"]}}")));
        attempt(
                "heading a topic",
                w -> each(w.hidden().topics(), t -> port.me().patch("/topics/" + t.value(), "{\"title\": \"Mine\"}")));
        attempt(
                "editing",
                w -> each(w.hidden().posts(), p -> port.me().patch("/posts/" + p.value(), "{\"body\": \"Mine\"}")));
        attempt("retracting a post", w -> each(w.hidden().posts(), p -> retract("/posts/" + p.value())));
        attempt("retracting a document", w -> each(w.hidden().documents(), d -> retract("/documents/" + d.value())));
        attempt(
                "correcting",
                w -> each(
                        w.hidden().documents(),
                        d -> port.me().patch("/documents/" + d.value(), "{\"title\": \"Mine\"}")));
    }

    private void actions() {
        surfaces.action(
                "API: re-marking beside hidden answers", w -> each(w.visible().posts(), this::reMarked));
        surfaces.action("API: heading and retracting a topic of one's own", w -> {
            var made = "/topics/"
                    + port.me()
                            .post("/spaces/" + w.quays.value() + "/topics", TOPIC.formatted("Mine"))
                            .made();
            var headed = port.me().patch(made, "{\"title\": \"Mine now\"}");
            var opening = port.me().get(made + "/posts").text("/items/0/id");
            return List.of(headed.status(), retract("/posts/" + opening).status());
        });
        surfaces.action("API: retracting a paper of one's own", w -> {
            var made = port.me().file("/spaces/" + w.quays.value() + "/documents", "{}", "mine.txt", bytes("Mine"));
            return List.of(made.status(), retract("/documents/" + made.made()).status());
        });
        action(
                "opening a topic with a hidden title",
                w -> each(
                        List.of(w.quays, w.room),
                        s -> port.me().post("/spaces/" + s.value() + "/topics", TOPIC.formatted(w.secret()))));
        action(
                "answering beside hidden answers",
                w -> each(w.visible().topics(), t -> port.me().post("/topics/" + t.value() + "/posts", POST)));
        action(
                "filing the bytes of a hidden paper, unless they are there",
                w -> each(
                        List.of(w.quays, w.room),
                        s -> port.me()
                                .file(
                                        "/spaces/" + s.value() + "/documents",
                                        "{\"once\": true, \"marking\": {\"tlp\": \"AMBER\"}}",
                                        w.secret() + ".txt",
                                        w.secret().getBytes(UTF_8))));
        action(
                "filing the bytes of a hidden paper",
                w -> each(
                        List.of(w.quays, w.room),
                        s -> port.me()
                                .file(
                                        "/spaces/" + s.value() + "/documents",
                                        "{}",
                                        w.secret() + ".txt",
                                        w.secret().getBytes(UTF_8))));
        action(
                "a new version of what has a hidden newer one",
                w -> each(
                        w.visible().documents(),
                        d -> port.me().file("/documents/" + d.value() + "/versions", "{}", "next.txt", bytes("Next"))));
        surfaces.action(
                "API: correcting what has a hidden newer version",
                w -> each(
                        w.visible().documents(),
                        d -> port.me()
                                .patch("/documents/" + d.value(), "{\"kind\": \"EVIDENCE\"}")
                                .status()));
        action(
                "attaching what is hidden",
                w -> each(
                        w.hidden().documents(),
                        d -> port.me()
                                .post(
                                        "/topics/"
                                                + w.visible()
                                                        .topics()
                                                        .getFirst()
                                                        .value() + "/posts",
                                        "{\"body\": \"See this\", \"attachments\": [\"" + d.value() + "\"]}")));
    }

    /**
     * Marks the post with a handling code that excludes nobody, and then restores its marking, so that the world stays
     * as it was.
     */
    private Object reMarked(PostId post) {
        var path = "/posts/" + post.value();
        var reMarked = port.me().patch(path, "{\"marking\": {\"handling\": [\"H1\"]}}");
        port.me().patch(path, "{\"marking\": {\"handling\": []}}");
        return List.of(
                reMarked.status(),
                reMarked.json().at("/marking").toString(),
                reMarked.json().findValues("marking").toString());
    }

    private Reply retract(String path) {
        return port.me().post(path + "/retraction", "{\"reason\": \"Mine\"}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** Returns the addresses of the document versions that the current user may see. */
    private List<String> versions(List<DocumentId> documents) {
        return documents.stream()
                .map(document -> "/documents/" + document.value() + "/versions")
                .flatMap(address -> port.me()
                        .get(address)
                        .json()
                        .valueStream()
                        .filter(version -> version.path("id").isString())
                        .map(version -> address + "/" + version.path("id").stringValue()))
                .toList();
    }

    private Object bytes(DocumentId document, String version) {
        var address = "/documents/" + document.value() + "/versions/" + version + "/content";
        return List.of(
                lasting(port.me().get(address)),
                lasting(port.me().get(address, "Range", "bytes=2-5")),
                lasting(port.me().get(address, "Range", "bytes=99999-")));
    }

    /**
     * Adds a surface that reads each of these addresses. If a response is a list, the surface reads all pages of the
     * list.
     */
    private void look(String name, Addresses addresses) {
        surfaces.look(Surfaces.OF_THE_API + name, w -> answers(addresses, w));
    }

    private void same(String name, Addresses addresses) {
        surfaces.unchanged(Surfaces.OF_THE_API + name, w -> answers(addresses, w));
    }

    private void attempt(String name, Requests actions) {
        surfaces.attempt(Surfaces.OF_THE_API + name, w -> each(actions.of(w), ApiSurfaces::lasting));
    }

    private void action(String name, Requests actions) {
        surfaces.action(Surfaces.OF_THE_API + name, w -> each(actions.of(w), ApiSurfaces::lasting));
    }

    private Object answers(Addresses addresses, World w) {
        return each(addresses.of(w), address -> each(port.me().all(address), ApiSurfaces::lasting));
    }

    private static Object lasting(Reply reply) {
        return reply.lasting();
    }

    static <S, T> List<T> each(List<S> subjects, Function<S, T> answer) {
        return subjects.stream().map(answer).toList();
    }

    /** Returns the addresses to read in a world. */
    private interface Addresses {
        List<String> of(World world);
    }

    /** Sends the requests in a world and returns the responses. */
    private interface Requests {
        List<Reply> of(World world);
    }
}
