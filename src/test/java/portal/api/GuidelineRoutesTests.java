package portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import portal.PortalTest;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.TestGuidelines;
import portal.guidelines.VersionState;
import portal.people.PersonId;
import portal.people.TestViewers;

/**
 * Tests what programs can do with guidelines. An id or hash of another guideline or of a hidden one gets the same
 * response as one that does not exist.
 */
@PortalTest
@Tag("slow")
class GuidelineRoutesTests {
    @Autowired
    OpenPort port;

    @Autowired
    ApplicationContext portal;

    private TestGuidelines scene;

    @BeforeEach
    void enter() {
        scene = new TestGuidelines(portal);
    }

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void a_program_starts_a_guideline_and_the_same_request_starts_it_once() {
        var body = "{\"title\": \"Tracing\", \"markdown\": \"## Prepare\\n\\nTwo officers.\", \"language\": \"en\"}";
        var path = "/spaces/" + scene.space.value() + "/guidelines";
        var made = as(scene.trainer).post(path, body, "Idempotency-Key", "one");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/guidelines/" + made.made());
        assertThat(port.me().post(path, body, "Idempotency-Key", "one").made()).isEqualTo(made.made());
        assertThat(port.me().get(made.header("Location")).text("/state")).isEqualTo("DRAFT");
        assertThat(as(scene.officer).get(made.header("Location")).status()).isEqualTo(404);
        assertThat(port.me().post(path, body).problem()).isEqualTo("not-allowed");
    }

    @Test
    void edits_of_different_clauses_are_merged_and_of_the_same_clause_answered_with_both_texts() {
        var version = address(scene.in(VersionState.DRAFT));
        var base = as(scene.trainer).get(version + "/text").text("/revision");
        var theirs = save(version, base, TestGuidelines.TEXT.replace("Two officers", "Three officers"));
        assertThat(theirs.status()).as(theirs.body()).isEqualTo(200);
        assertThat(theirs.json().path("merged").booleanValue()).isFalse();
        var merged = save(version, base, TestGuidelines.TEXT.replace("Move the", "Then move the"));
        assertThat(merged.json().path("merged").booleanValue()).isTrue();
        assertThat(text(version)).contains("Three officers", "Then move the");
        assertThat(port.me().get(version + "/text").text("/hash")).isEqualTo(merged.text("/hash"));

        var conflict = save(version, base, TestGuidelines.TEXT.replace("Two officers", "Four officers"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.problem()).isEqualTo("conflict");
        assertThat(conflict.text("/conflict/revision")).isEqualTo(merged.text("/revision"));
        assertThat(conflict.size("/conflict/clauses")).isEqualTo(1);
        assertThat(conflict.text("/conflict/clauses/0/mine/text")).isEqualTo("Four officers.");
        assertThat(conflict.text("/conflict/clauses/0/theirs/text")).isEqualTo("Three officers.");
        assertThat(port.me().get(version + "/text").text("/revision")).isEqualTo(merged.text("/revision"));
    }

    @Test
    void a_text_that_is_sent_again_is_there_once() {
        var version = address(scene.in(VersionState.DRAFT));
        var base = as(scene.trainer).get(version + "/text").text("/revision");
        var longer = TestGuidelines.TEXT + "\n\n## Storing\n\nSeal it.";
        var first = save(version, base, longer);
        var again = save(version, base, longer);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.text("/revision")).isEqualTo(first.text("/revision"));
        assertThat(text(version)).containsOnlyOnce("Seal it.");
    }

    @Test
    void an_approval_names_the_hash_of_the_text_that_was_read() { // C-05
        var version = address(scene.in(VersionState.IN_REVIEW));
        var read = as(scene.reviewer).get(version + "/text").text("/hash");
        var base = as(scene.trainer).get(version + "/text").text("/revision");
        save(version, base, TestGuidelines.TEXT + "\n\nOne more.");
        var other = as(scene.trainer).get(address(scene.in(VersionState.DRAFT)) + "/text");
        as(scene.reviewer);
        for (var hash : List.of(read, other.text("/hash"), "0".repeat(64), ""))
            assertThat(port.me()
                            .post(version + "/approval", "{\"hash\": \"" + hash + "\"}")
                            .status())
                    .as(hash)
                    .isEqualTo(422);
        var now = port.me().get(version + "/text").text("/hash");
        assertThat(port.me()
                        .post(version + "/approval", "{\"hash\": \"" + now + "\"}")
                        .text("/state"))
                .isEqualTo("APPROVED");
    }

    @Test
    void a_publication_can_wait_for_its_day() {
        var version = address(scene.in(VersionState.APPROVED));
        var day = scene.inAYear().minusMonths(6);
        var planned = as(scene.trainer)
                .post(
                        version + "/publication",
                        "{\"day\": \"%s\", \"reviewDueOn\": \"%s\"}".formatted(day, scene.inAYear()));
        assertThat(planned.text("/state")).isEqualTo("APPROVED");
        assertThat(planned.text("/publishOn")).isEqualTo(day.toString());
        var wrong = port.me().post(version + "/publication", "{\"reviewDueOn\": \"" + day.minusYears(9) + "\"}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.field()).isEqualTo("reviewDueOn");
    }

    @Test
    void a_revision_of_another_guideline_or_of_a_hidden_one_is_like_one_that_never_was() { // NL-01
        var version = address(scene.in(VersionState.DRAFT));
        var mine = as(scene.trainer).get(address(scene.in(VersionState.DRAFT)) + "/text");
        var hidden = hidden();
        as(scene.trainer);
        var nothing = save(version, UUID.randomUUID().toString(), "Mine");
        assertThat(nothing.status()).isEqualTo(404);
        for (var base : List.of(mine.text("/revision"), hidden.text("/revision")))
            assertThat(save(version, base, "Mine").lasting()).isEqualTo(nothing.lasting());
    }

    @Test
    void a_clause_of_another_guideline_or_of_a_hidden_one_is_like_one_that_never_was() { // NL-01
        var version = address(scene.in(VersionState.DRAFT));
        var mine = as(scene.trainer).get(address(scene.in(VersionState.DRAFT)) + "/text");
        var hidden = hidden();
        var french = translation(version);
        var own = as(scene.reviewer).get(french);
        var nothing = translate(french, UUID.randomUUID().toString(), own.text("/clauses/1/sourceHash"));
        assertThat(nothing.status()).isEqualTo(404);
        for (var text : List.of(mine, hidden)) {
            var clause = text.text("/clauses/1/id");
            assertThat(translate(french, clause, text.text("/clauses/1/hash")).lasting())
                    .isEqualTo(nothing.lasting());
            assertThat(confirm(french, clause).lasting()).isEqualTo(nothing.lasting());
        }
        var clause = own.text("/clauses/1/id");
        var wrong = translate(french, clause, "0".repeat(64));
        assertThat(wrong.status()).isEqualTo(422);
        for (var hash : List.of(own.text("/clauses/2/sourceHash"), hidden.text("/clauses/2/hash"), "mine"))
            assertThat(translate(french, clause, hash).lasting()).as(hash).isEqualTo(wrong.lasting());
        assertThat(port.me().get(french).lasting()).isEqualTo(own.lasting());
    }

    @Test
    void a_translation_is_written_clause_by_clause_and_checked_by_somebody_else() {
        var version = address(scene.in(VersionState.DRAFT));
        var french = translation(version);
        as(scene.reviewer).put(french + "/title", "{\"title\": \"Saisir\"}");
        assertThat(port.me().post(french + "/submission", "").status()).isEqualTo(422);
        for (var clause : port.me().get(french).json().path("clauses"))
            assertThat(port.me()
                            .put(
                                    french + "/clauses/" + clause.path("id").stringValue(),
                                    "{\"sourceHash\": \"%s\", \"heading\": \"%s\", \"text\": \"Texte\"}"
                                            .formatted(
                                                    clause.path("sourceHash").stringValue(),
                                                    clause.path("sourceHeading")
                                                                    .stringValue()
                                                                    .isEmpty()
                                                            ? ""
                                                            : "Titre"))
                            .status())
                    .isEqualTo(200);
        assertThat(port.me().post(french + "/submission", "").text("/state")).isEqualTo("SUBMITTED");
        assertThat(port.me().post(french + "/check", "").status()).isEqualTo(422);
        assertThat(as(scene.trainer).post(french + "/check", "").text("/state")).isEqualTo("CHECKED");
        assertThat(as(scene.officer).get(french).status()).isEqualTo(404);
        assertThat(as(scene.reviewer).get(version + "/translations/xx").status())
                .isEqualTo(404);
    }

    @Test
    void acknowledging_is_left_to_people_and_the_description_says_so() {
        var description = port.with(null).get("/openapi.json");
        assertThat(description.json().path("paths").propertyNames()).noneMatch(path -> path.contains("acknowledg"));
        assertThat(description.json().path("tags").valueStream())
                .anyMatch(tag -> tag.path("description").stringValue().contains("a program cannot acknowledge them"));
        assertThat(description
                        .json()
                        .at("/paths/~1api~1v1~1guidelines~1{guideline}~1versions~1{version}~1text/put/responses")
                        .propertyNames())
                .contains("200", "404", "409", "422");
    }

    /** Returns the text of a draft in another space, which none of the people here can see. */
    private Reply hidden() {
        var elsewhere = new TestGuidelines(portal);
        return as(elsewhere.trainer).get(address(elsewhere, elsewhere.in(VersionState.DRAFT)) + "/text");
    }

    /** Lets the reviewer start the French translation of a version. Returns the address of the translation. */
    private String translation(String version) {
        var member = "{\"person\": \"" + scene.reviewer.value() + "\", \"part\": \"TRANSLATOR\", \"language\": \"fr\"}";
        as(scene.trainer).post(version + "/members", member);
        var french = version + "/translations/fr";
        assertThat(as(scene.reviewer).post(french + "/start", "").status()).isEqualTo(200);
        return french;
    }

    private Reply translate(String translation, String clause, String hash) {
        return port.me()
                .put(
                        translation + "/clauses/" + clause,
                        "{\"sourceHash\": \"" + hash + "\", \"heading\": \"Titre\", \"text\": \"Texte\"}");
    }

    private Reply confirm(String translation, String clause) {
        return port.me()
                .post(
                        translation + "/clauses/" + clause + "/confirmation",
                        "{\"sourceHash\": \"" + "0".repeat(64) + "\"}");
    }

    private Reply save(String version, String base, String markdown) {
        return port.me()
                .put(
                        version + "/text",
                        "{\"base\": \"%s\", \"title\": \"%s\", \"markdown\": \"%s\"}"
                                .formatted(base, TestGuidelines.TITLE, markdown.replace("\n", "\\n")));
    }

    private String text(String version) {
        return port.me().get(version + "/text").text("/markdown");
    }

    private String address(GuidelineVersionId version) {
        return address(scene, version);
    }

    private static String address(TestGuidelines of, GuidelineVersionId version) {
        return "/guidelines/" + of.guideline(version).value() + "/versions/1";
    }

    private Caller as(PersonId person) {
        scene.as(person);
        return port.me();
    }
}
