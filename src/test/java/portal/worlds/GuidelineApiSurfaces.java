package portal.worlds;

import static portal.Cast.REVIEWER_R;
import static portal.Cast.TRANSLATOR_AR;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import portal.Cast;
import portal.CastSignIn;
import portal.api.OpenPort;
import portal.api.Reply;
import portal.guidelines.GuidelineId;

/** The requests to the API about the work on guidelines (see {@link ApiSurfaces}). */
class GuidelineApiSurfaces {
    private static final String WORDS = "{\"title\": \"Mine now\", \"markdown\": \"Mine now\"}";
    private static final String WHY = "{\"reason\": \"Mine now\"}";

    private final Surfaces surfaces;
    private final OpenPort port;
    private final CastSignIn stage;

    GuidelineApiSurfaces(Surfaces surfaces, OpenPort port, CastSignIn stage) {
        this.surfaces = surfaces;
        this.port = port;
        this.stage = stage;
    }

    void add() {
        List.of(TRANSLATOR_AR, REVIEWER_R).forEach(who -> surfaces.as(who, port::me)); // before any recording
        look("the work on a version of a guideline", "/work");
        look("the text of a version of a guideline", "/text");
        look("a translation of a guideline", "/translations/fr");
        surfaces.attempt(
                Surfaces.OF_THE_API + "starting a guideline",
                w -> each(
                        w.hidden().spaces(),
                        space -> port.me().post("/spaces/" + space.value() + "/guidelines", WORDS)));
        surfaces.attempt(
                Surfaces.OF_THE_API + "starting the next version of a guideline",
                w -> each(w.guidelines.all(), id -> port.me().post("/guidelines/" + id.value() + "/versions", "{}")));
        surfaces.attempt(
                Surfaces.OF_THE_API + "working on a version of a guideline",
                w -> each(addresses(w), address -> steps(w, address)));
        surfaces.action(
                Surfaces.OF_THE_API + "a guideline from its draft to its withdrawal",
                w -> statuses("/spaces/" + w.guidelines.space().value(), w));
    }

    private void look(String name, String below) {
        surfaces.look(
                Surfaces.OF_THE_API + name,
                w -> each(addresses(w), address -> port.me().get(address + below)));
    }

    /**
     * Returns the addresses of hidden versions: the next version of the visible guideline, and the first of each hidden
     * one.
     */
    private static List<String> addresses(World w) {
        return w.guidelines.all().stream()
                .map(id -> version(id, id.equals(w.guidelines.visible()) ? 2 : 1))
                .toList();
    }

    private static String version(GuidelineId id, int number) {
        return "/guidelines/" + id.value() + "/versions/" + number;
    }

    private List<Object> steps(World w, String version) {
        var me = port.me();
        var translation = version + "/translations/fr";
        var clause = translation + "/clauses/" + w.guidelines.hiddenClause().value();
        var person = stage.person(Cast.LIM).value(); // an author of the hidden drafts
        var hash = "{\"sourceHash\": \"mine\"}";
        var replies = Stream.of(
                me.put(version + "/text", withBase(UUID.fromString("6b1f2f0a-94f4-4b55-8d1e-0d5a37d5a0ce"))),
                me.post(version + "/members", member(person, "REVIEWER")),
                me.send("DELETE", version + "/members?part=AUTHOR&person=" + person, new byte[0]),
                me.post(version + "/submission", "{\"changeNote\": \"Mine now\"}"),
                me.post(version + "/return", WHY),
                me.post(version + "/approval", "{\"hash\": \"mine\"}"),
                me.post(version + "/publication", "{\"reviewDueOn\": \"" + w.guidelines.inAYear() + "\"}"),
                me.post(version + "/withdrawal-proposal", "{\"kind\": \"OUTDATED\", \"reason\": \"Mine now\"}"),
                me.post(version + "/withdrawal", "{\"kind\": \"OUTDATED\"}"),
                me.post(translation + "/start", ""),
                me.put(translation + "/title", "{\"title\": \"Mine now\"}"),
                me.put(clause, "{\"sourceHash\": \"mine\", \"heading\": \"Mine\", \"text\": \"Mine now\"}"),
                me.post(clause + "/confirmation", hash),
                me.post(translation + "/submission", ""),
                me.post(translation + "/check", ""),
                me.post(translation + "/return", ""),
                me.send("DELETE", version, new byte[0]));
        return replies.<Object>map(Reply::lasting).toList();
    }

    /**
     * Takes a new guideline from its draft to its withdrawal, as its author and its reviewer. Returns the status of
     * each answer.
     */
    private List<Integer> statuses(String space, World w) {
        var statuses = new ArrayList<Integer>();
        var draft = surfaces.as(TRANSLATOR_AR, () -> port.me().post(space + "/guidelines", WORDS));
        statuses.add(draft.status());
        var guideline = "/guidelines/" + draft.made();
        var version = guideline + "/versions/1";
        var french = version + "/translations/fr";
        var reviewer = stage.person(REVIEWER_R).value();
        as(TRANSLATOR_AR, statuses, () -> port.me().post(version + "/members", member(reviewer, "REVIEWER")));
        as(TRANSLATOR_AR, statuses, () -> port.me().post(version + "/members", translator(reviewer)));
        as(
                TRANSLATOR_AR,
                statuses,
                () -> port.me()
                        .put(version + "/text", withBase(revision(version)).replace("now\"}", "anew\"}")));
        as(TRANSLATOR_AR, statuses, () -> port.me().post(version + "/submission", "{}"));
        as(REVIEWER_R, statuses, () -> port.me().post(french + "/start", ""));
        as(REVIEWER_R, statuses, () -> port.me().put(french + "/title", "{\"title\": \"Le mien\"}"));
        as(REVIEWER_R, statuses, () -> translate(french, "", ", \"heading\": \"\", \"text\": \"Le mien\"}"));
        as(REVIEWER_R, statuses, () -> translate(french, "/confirmation", "}"));
        as(REVIEWER_R, statuses, () -> port.me().post(french + "/submission", ""));
        as(TRANSLATOR_AR, statuses, () -> port.me().post(french + "/return", ""));
        as(REVIEWER_R, statuses, () -> port.me().post(french + "/submission", ""));
        as(TRANSLATOR_AR, statuses, () -> port.me().post(french + "/check", ""));
        as(REVIEWER_R, statuses, () -> port.me().post(version + "/return", WHY));
        as(TRANSLATOR_AR, statuses, () -> port.me().post(version + "/submission", "{}"));
        as(
                REVIEWER_R,
                statuses,
                () -> port.me()
                        .post(
                                version + "/approval",
                                "{\"hash\": \""
                                        + port.me().get(version + "/text").text("/hash") + "\"}"));
        as(
                TRANSLATOR_AR,
                statuses,
                () -> port.me()
                        .post(version + "/publication", "{\"reviewDueOn\": \"" + w.guidelines.inAYear() + "\"}"));
        as(
                TRANSLATOR_AR,
                statuses,
                () -> port.me()
                        .send(
                                "DELETE",
                                version + "/members?part=TRANSLATOR&language=fr&person=" + reviewer,
                                new byte[0]));
        as(TRANSLATOR_AR, statuses, () -> port.me().post(guideline + "/versions", "{}"));
        as(
                TRANSLATOR_AR,
                statuses,
                () -> port.me()
                        .post(version + "/withdrawal-proposal", "{\"kind\": \"IN_ERROR\", \"reason\": \"Not mine\"}"));
        as(REVIEWER_R, statuses, () -> port.me().post(version + "/withdrawal", "{\"kind\": \"IN_ERROR\"}"));
        as(TRANSLATOR_AR, statuses, () -> port.me().send("DELETE", guideline + "/versions/2", new byte[0]));
        return statuses;
    }

    private UUID revision(String version) {
        return UUID.fromString(port.me().get(version + "/text").text("/revision"));
    }

    /** Sends a request about the only clause of a translation. @param rest the rest of the body, after the hash */
    private Reply translate(String translation, String below, String rest) {
        var clause = port.me().get(translation);
        var address = translation + "/clauses/" + clause.text("/clauses/0/id") + below;
        var body = "{\"sourceHash\": \"" + clause.text("/clauses/0/sourceHash") + "\"" + rest;
        return below.isEmpty() ? port.me().put(address, body) : port.me().post(address, body);
    }

    private void as(Cast who, List<Integer> statuses, Supplier<Reply> request) {
        statuses.add(surfaces.as(who, request).status());
    }

    private static String withBase(UUID base) {
        return WORDS.replace("{", "{\"base\": \"" + base + "\", ");
    }

    private static String member(UUID person, String part) {
        return "{\"person\": \"" + person + "\", \"part\": \"" + part + "\"}";
    }

    private static String translator(UUID person) {
        return member(person, "TRANSLATOR").replace("}", ", \"language\": \"fr\"}");
    }

    private static <T> List<Object> each(List<T> subjects, Function<T, Object> request) {
        return subjects.stream()
                .map(request)
                .map(answer -> answer instanceof Reply reply ? reply.lasting() : answer)
                .toList();
    }
}
