package portal.worlds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static portal.Cast.AMINA;
import static portal.Cast.ANALYST_Z;
import static portal.Cast.COORD_K;
import static portal.Cast.DPO_D;
import static portal.Cast.LIM;
import static portal.Cast.NCB_A1;
import static portal.Cast.NCB_A2;
import static portal.Cast.NCB_B1;
import static portal.Cast.NCB_B2;
import static portal.Cast.NCB_D1;
import static portal.Cast.OPSHEAD;
import static portal.Cast.WANJIRU;
import static portal.worlds.ApiSurfaces.each;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import portal.Cast;
import portal.CastSignIn;
import portal.access.SpaceId;
import portal.api.OpenPort;
import portal.api.Reply;
import portal.operations.Parties;

/** The requests to the API about operations, their countries and the originators of items (see {@link ApiSurfaces}). */
class OperationApiSurfaces {
    private static final List<Cast> ACTORS =
            List.of(COORD_K, OPSHEAD, DPO_D, NCB_A1, NCB_A2, NCB_B1, NCB_B2, NCB_D1, AMINA, LIM, WANJIRU, ANALYST_Z);
    private static final String WHY = "{\"reason\": \"Mine now\"}";
    private static final String GRADE = "{\"provenance\": {\"evaluation\": \"B2\"}, \"reason\": \"Mine now\"}";
    private static final String QUESTION =
            "{\"item\": \"%s\", \"use\": \"USE_IN_PROCEEDINGS\", \"forWhom\": \"Mine\", \"reason\": \"Mine now\"}";
    private static final String TOPIC = "{\"title\": \"Mine\", \"body\": \"Words\", \"language\": \"en\"}";

    private final Surfaces surfaces;
    private final OpenPort port;
    private final CastSignIn stage;
    private final Parties parties;

    OperationApiSurfaces(Surfaces surfaces, WorldWriter writer) {
        this.surfaces = surfaces;
        this.port = writer.the(OpenPort.class);
        this.stage = writer.the(CastSignIn.class);
        this.parties = writer.the(Parties.class);
    }

    void add() {
        ACTORS.forEach(who -> surfaces.as(who, port::me)); // before any recording
        look("operations", w -> List.of("/operations?limit=100"));
        look("operations, one by one", w -> List.of("/operations?limit=1"));
        look("an operation", w -> rooms(w, "/operations/", ""));
        look("the extension of an operation", w -> rooms(w, "/operations/", "/extension"));
        look("the countries of an operation", w -> rooms(w, "/operations/", "/countries"));
        same("operations that wait", w -> List.of("/operations/waiting", "/operations/overseen"));
        same("the register of a bureau", w -> List.of("/bureau/operations", "/bureau/extensions"));
        same("a line of the register", w -> rooms(w, "/bureau/operations/", ""));
        look("requests to originators", w -> List.of("/originator-requests/received", "/originator-requests/sent"));
        look("a request to an originator", w -> each(w.requests(), id -> "/originator-requests/" + id.value()));
        surfaces.attempt(
                Surfaces.OF_THE_API + "working on an operation",
                w -> each(w.hidden().spaces(), space -> steps("/operations/" + space.value(), w)));
        surfaces.attempt(
                Surfaces.OF_THE_API + "answering for a bureau",
                w -> each(w.hidden().spaces(), space -> answers("/bureau/operations/" + space.value(), w)));
        surfaces.attempt(
                Surfaces.OF_THE_API + "asking the originator of what is hidden",
                w -> each(w.hidden().posts(), post -> questions(post.value())));
        surfaces.attempt(
                Surfaces.OF_THE_API + "correcting the grading of what is hidden",
                w -> List.of(
                        each(
                                w.hidden().posts(),
                                post -> port.me()
                                        .patch("/posts/" + post.value(), GRADE)
                                        .lasting()),
                        each(
                                w.hidden().documents(),
                                document -> port.me()
                                        .patch("/documents/" + document.value(), GRADE)
                                        .lasting())));
        surfaces.action(Surfaces.OF_THE_API + "an operation from its proposal to its end", this::life);
        surfaces.action(Surfaces.OF_THE_API + "asking an originator, and its answers", this::requests);
        surfaces.action(Surfaces.OF_THE_API + "correcting a grading", this::gradings);
    }

    private void look(String name, Function<World, List<String>> addresses) {
        surfaces.look(Surfaces.OF_THE_API + name, w -> answers(addresses, w));
    }

    private void same(String name, Function<World, List<String>> addresses) {
        surfaces.unchanged(Surfaces.OF_THE_API + name, w -> answers(addresses, w));
    }

    private Object answers(Function<World, List<String>> addresses, World w) {
        return each(addresses.apply(w), address -> each(port.me().all(address), Reply::lasting));
    }

    private static List<String> rooms(World w, String before, String after) {
        return w.rooms().stream().map(room -> before + room.value() + after).toList();
    }

    private List<Object> steps(String operation, World w) {
        var me = port.me();
        var person = "{\"person\": \"" + stage.person(Cast.XAVI).value() + "\"}";
        return lasting(Stream.of(
                me.post(operation + "/data-protection-note", "{\"text\": \"Mine now\"}"),
                me.post(operation + "/approval", "{\"version\": 0}"),
                me.post(operation + "/rejection", WHY),
                me.post(operation + "/suspension", WHY),
                me.post(operation + "/resumption", ""),
                me.post(operation + "/extension", extension(w.guidelines.inAYear())),
                me.post(operation + "/closing", WHY),
                me.post(operation + "/countries", country("KE")),
                delete(operation + "/countries/SG"),
                me.post(operation + "/countries/SG/disclosure", "{\"disclosure\": \"INVITED\"}"),
                me.post(operation + "/guests", person),
                delete(operation + "/participants/" + stage.person(LIM).value()),
                delete(operation + "/participation")));
    }

    private List<Object> answers(String line, World w) {
        var me = port.me();
        var extension = extension(w.guidelines.inAYear());
        var nomination = line + "/nominations/" + stage.person(LIM).value();
        return lasting(Stream.of(
                me.post(line + "/opening", ""),
                me.post(line + "/no-position", WHY),
                me.post(line + "/declination", WHY),
                me.post(line + "/withdrawal", WHY),
                me.post(line + "/consent", consent(extension)),
                me.post(line + "/objection", extension),
                me.post(line + "/nominations", nominee(LIM)),
                me.post(nomination + "/approval", ""),
                me.post(nomination + "/refusal", ""),
                me.post(nomination + "/suspension", WHY),
                me.post(nomination + "/resumption", ""),
                me.post(nomination + "/withdrawal", "")));
    }

    private List<Object> questions(UUID item) {
        var me = port.me();
        return lasting(Stream.of(
                me.post("/originator-requests", QUESTION.formatted(item)),
                me.post("/items/" + item + "/wrong-recipient", WHY)));
    }

    /** Takes an operation through its life, each step as the right person, and returns the status of each answer. */
    private List<Integer> life(World w) {
        var statuses = new ArrayList<Integer>();
        var end = w.guidelines.inAYear();
        var plan = plan(end);
        var room = made(COORD_K, statuses, "/operations", plan);
        var operation = "/operations/" + room;
        var line = "/bureau" + operation;
        post(DPO_D, statuses, operation + "/data-protection-note", "{\"text\": \"Mine\"}");
        post(OPSHEAD, statuses, operation + "/approval", "{\"version\": " + version(room) + "}");
        for (var country : List.of("KE", "SG", "FR", "BR"))
            post(COORD_K, statuses, operation + "/countries", country(country));
        send(COORD_K, statuses, () -> delete(operation + "/countries/BR"));
        post(COORD_K, statuses, operation + "/countries/FR/disclosure", "{\"disclosure\": \"INVITED\"}");
        post(NCB_D1, statuses, line + "/opening", "");
        post(NCB_D1, statuses, line + "/no-position", WHY);
        send(NCB_D1, statuses, () -> port.me().get(line));
        post(NCB_D1, statuses, line + "/declination", WHY);
        post(NCB_A1, statuses, line + "/nominations", nominee(WANJIRU));
        post(NCB_A2, statuses, line + nomination(WANJIRU) + "/refusal", "");
        post(NCB_A1, statuses, line + "/nominations", nominee(AMINA));
        post(NCB_A2, statuses, line + nomination(AMINA) + "/approval", "");
        accept(AMINA, room);
        post(NCB_B1, statuses, line + "/nominations", nominee(LIM));
        post(NCB_B2, statuses, line + nomination(LIM) + "/approval", "");
        accept(LIM, room);
        post(NCB_A1, statuses, line + nomination(AMINA) + "/suspension", WHY);
        post(NCB_A1, statuses, line + nomination(AMINA) + "/resumption", "");
        send(COORD_K, statuses, () -> port.me().get(operation + "/countries"));
        post(COORD_K, statuses, operation + "/guests", nominee(ANALYST_Z));
        send(ANALYST_Z, statuses, () -> delete(operation + "/participation"));
        post(COORD_K, statuses, operation + "/guests", nominee(ANALYST_Z));
        send(COORD_K, statuses, () -> delete(operation + "/participants/" + person(ANALYST_Z)));
        post(OPSHEAD, statuses, operation + "/suspension", WHY);
        post(COORD_K, statuses, operation + "/resumption", "");
        var extension = extension(end.plusMonths(2));
        post(COORD_K, statuses, operation + "/extension", extension);
        send(COORD_K, statuses, () -> port.me().get(operation + "/extension"));
        post(NCB_A1, statuses, line + "/consent", consent(extension));
        post(NCB_B1, statuses, line + "/objection", extension);
        post(NCB_B1, statuses, line + nomination(LIM) + "/withdrawal", "");
        post(NCB_A1, statuses, line + "/withdrawal", WHY);
        post(COORD_K, statuses, operation + "/closing", WHY);
        var other = made(COORD_K, statuses, "/operations", plan);
        post(OPSHEAD, statuses, "/operations/" + other + "/rejection", WHY);
        return statuses;
    }

    private void accept(Cast officer, String room) {
        surfaces.as(officer, () -> {
            parties.acceptTerms(new SpaceId(UUID.fromString(room)));
            return room;
        });
    }

    private long version(String room) {
        return surfaces.as(OPSHEAD, () -> port.me().get("/operations/waiting"))
                .json()
                .valueStream()
                .filter(line -> line.path("id").stringValue().equals(room))
                .findFirst()
                .orElseThrow()
                .path("version")
                .longValue();
    }

    /**
     * Sends three requests to an originator: the first is permitted and the permission ended, the second is refused,
     * the third is taken back. Then reports a wrong recipient. Returns the status of each answer.
     */
    private List<Integer> requests(World w) {
        var statuses = new ArrayList<Integer>();
        var opening = w.planned.value();
        var permitted = ask(statuses, opening);
        var until = "{\"conditions\": \"Mine\", \"until\": \"" + w.guidelines.inAYear() + "\"}";
        post(LIM, statuses, permitted + "/grant", until);
        post(LIM, statuses, permitted + "/end", "");
        post(LIM, statuses, ask(statuses, opening) + "/refusal", WHY);
        var last = ask(statuses, opening);
        send(AMINA, statuses, () -> delete(last));
        send(AMINA, statuses, () -> port.me().get(last));
        post(AMINA, statuses, "/items/" + opening + "/wrong-recipient", WHY);
        return statuses;
    }

    private String ask(List<Integer> statuses, UUID item) {
        return "/originator-requests/" + made(AMINA, statuses, "/originator-requests", QUESTION.formatted(item));
    }

    private List<Integer> gradings(World w) {
        var statuses = new ArrayList<Integer>();
        var room = "/spaces/" + w.room.value();
        var topic = made(AMINA, statuses, room + "/topics", TOPIC);
        var post = surfaces.as(AMINA, () -> port.me().get("/topics/" + topic + "/posts"))
                .text("/items/0/id");
        var paper =
                surfaces.as(AMINA, () -> port.me().file(room + "/documents", "{}", "mine.txt", "Mine".getBytes(UTF_8)));
        send(AMINA, statuses, () -> port.me().patch("/posts/" + post, GRADE));
        send(AMINA, statuses, () -> port.me().patch("/documents/" + paper.made(), GRADE));
        return statuses;
    }

    private String made(Cast who, List<Integer> statuses, String path, String json) {
        var reply = surfaces.as(who, () -> port.me().post(path, json));
        statuses.add(reply.status());
        return reply.made();
    }

    private void post(Cast who, List<Integer> statuses, String path, String json) {
        send(who, statuses, () -> port.me().post(path, json));
    }

    private void send(Cast who, List<Integer> statuses, Supplier<Reply> request) {
        statuses.add(surfaces.as(who, request).status());
    }

    private Reply delete(String path) {
        return port.me().send("DELETE", path, new byte[0]);
    }

    private UUID person(Cast who) {
        return stage.person(who).value();
    }

    private String nominee(Cast officer) {
        return "{\"person\": \"" + person(officer) + "\"}";
    }

    private String nomination(Cast officer) {
        return "/nominations/" + person(officer);
    }

    private static String country(String code) {
        return "{\"country\": \"" + code + "\"}";
    }

    private static String extension(LocalDate until) {
        return "{\"until\": \"" + until + "\", \"reason\": \"Mine now\"}";
    }

    private static String consent(String extension) {
        return extension.replace(", \"reason\": \"Mine now\"", "");
    }

    private static String plan(LocalDate end) {
        return """
                {"codename": "MINE", "objective": "Mine", "legalBasis": "Mine", "startsOn": "%s", "endsOn": "%s",
                 "zone": "UTC", "ceiling": "RESTRICTED", "personalData": true}""".formatted(end.minusYears(1), end);
    }

    private static List<Object> lasting(Stream<Reply> replies) {
        return replies.<Object>map(Reply::lasting).toList();
    }
}
