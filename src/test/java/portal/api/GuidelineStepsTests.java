package portal.api;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static portal.guidelines.VersionEvent.APPROVE;
import static portal.guidelines.VersionEvent.DISCARD;
import static portal.guidelines.VersionEvent.PUBLISH;
import static portal.guidelines.VersionEvent.RETURN;
import static portal.guidelines.VersionEvent.SUBMIT;
import static portal.guidelines.VersionEvent.WITHDRAW;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
import portal.guidelines.VersionEvent;
import portal.guidelines.VersionState;
import portal.people.PersonId;
import portal.people.TestViewers;

/**
 * Tests the states of a guideline version through the API: every step of the table is possible, and every other step is
 * refused and leaves no trace.
 */
@PortalTest
@Tag("slow")
class GuidelineStepsTests {
    private static final List<VersionEvent> OF_PEOPLE = List.of(SUBMIT, RETURN, APPROVE, PUBLISH, WITHDRAW, DISCARD);

    /** For each state, the steps that are possible in it and the state after each step. */
    private static final Map<VersionState, Map<VersionEvent, VersionState>> TABLE = Map.ofEntries(
            entry(VersionState.DRAFT, Map.of(SUBMIT, VersionState.IN_REVIEW, DISCARD, VersionState.ARCHIVED)),
            entry(VersionState.IN_REVIEW, Map.of(RETURN, VersionState.DRAFT, APPROVE, VersionState.APPROVED)),
            entry(VersionState.APPROVED, Map.of(APPROVE, VersionState.APPROVED, PUBLISH, VersionState.PUBLISHED)),
            entry(VersionState.PUBLISHED, Map.of(WITHDRAW, VersionState.WITHDRAWN)),
            entry(VersionState.SUPERSEDED, Map.of()),
            entry(VersionState.WITHDRAWN, Map.of()),
            entry(VersionState.ARCHIVED, Map.of()));

    private static final Set<VersionEvent> OF_REVIEWERS = Set.of(RETURN, APPROVE, WITHDRAW);

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
    void the_steps_of_the_table_are_possible_for_the_right_person() {
        TABLE.forEach((state, steps) -> steps.forEach((event, next) -> {
            var version = version(state);
            var reply = take(right(event), version, event);
            assertThat(reply.status())
                    .as("%s %s %s", state, event, reply.body())
                    .isEqualTo(event == DISCARD ? 204 : 200);
            if (event == DISCARD) return; // nobody sees the version any more
            assertThat(reply.text("/state")).as("%s %s", state, event).isEqualTo(next.name());
        }));
    }

    @Test
    void every_step_that_the_table_does_not_have_is_refused_and_leaves_no_trace() {
        TABLE.forEach((state, steps) -> {
            var version = version(state);
            var before = scene.traces(version);
            for (var event : OF_PEOPLE)
                if (!steps.containsKey(event)) {
                    var reply = take(right(event), version, event);
                    assertThat(reply.status())
                            .as("%s %s %s", state, event, reply.body())
                            .isEqualTo(422);
                    assertThat(reply.problem()).isEqualTo("refused");
                }
            assertThat(scene.traces(version)).as("%s", state).isEqualTo(before);
        });
    }

    @Test
    void a_step_is_refused_to_the_wrong_person_and_nobody_else_learns_of_the_version() { // C-05, NL-01
        var nothing = nothing();
        TABLE.forEach((state, steps) -> {
            var version = version(state);
            var before = scene.traces(version);
            for (var event : steps.keySet()) {
                var wrong = right(event).equals(scene.trainer) ? scene.reviewer : scene.trainer;
                var reply = take(wrong, version, event);
                assertThat(reply.status())
                        .as("%s %s %s", state, event, reply.body())
                        .isEqualTo(403);
                assertThat(take(scene.officer, version, event).lasting())
                        .as("%s %s", state, event)
                        .isEqualTo(nothing);
            }
            assertThat(scene.traces(version)).as("%s", state).isEqualTo(before);
        });
    }

    @Test
    void the_steps_that_are_told_to_be_possible_are_those_of_the_table() {
        TABLE.forEach((state, steps) -> {
            var version = version(state);
            for (var person : List.of(scene.trainer, scene.reviewer)) {
                scene.as(person);
                var told = port.me().get(address(version) + "/work").json().path("steps");
                assertThat(told.valueStream().map(step -> step.path("event").stringValue()))
                        .as("%s", state)
                        .containsExactlyInAnyOrderElementsOf(
                                steps.keySet().stream().map(Enum::name).toList());
                assertThat(told.valueStream()
                                .filter(step -> step.path("possible").booleanValue())
                                .map(step ->
                                        VersionEvent.valueOf(step.path("event").stringValue())))
                        .as("%s", state)
                        .allMatch(event -> right(event).equals(person));
                assertThat(told.valueStream()
                                .filter(step -> step.path("possible").booleanValue())
                                .count())
                        .isEqualTo(steps.keySet().stream()
                                .filter(event -> right(event).equals(person))
                                .count());
            }
        });
    }

    @Test
    void the_archive_and_supersession_have_no_route() {
        scene.as(scene.trainer);
        var version = version(VersionState.PUBLISHED);
        for (var step : List.of("/archive", "/supersession", "/acknowledgement"))
            assertThat(port.me().post(address(version) + step, "{}").lasting()).isEqualTo(nothing());
    }

    private Reply.Answered nothing() {
        scene.as(scene.officer);
        var nothing = port.me().post("/guidelines/" + UUID.randomUUID() + "/versions/1/submission", "{}");
        scene.as(scene.trainer);
        return nothing.lasting();
    }

    /** Returns a version in this state. If it is in force, its withdrawal has been proposed. */
    private GuidelineVersionId version(VersionState state) {
        var version = scene.in(state);
        return state == VersionState.PUBLISHED ? scene.proposed(version) : version;
    }

    private PersonId right(VersionEvent event) {
        return OF_REVIEWERS.contains(event) ? scene.reviewer : scene.trainer;
    }

    private Reply take(PersonId person, GuidelineVersionId version, VersionEvent event) {
        scene.as(scene.trainer);
        var hash = scene.hash(version);
        scene.as(person);
        var address = address(version);
        return switch (event) {
            case SUBMIT -> port.me().post(address + "/submission", "{\"changeNote\": \"why\"}");
            case RETURN -> port.me().post(address + "/return", "{\"reason\": \"why\"}");
            case APPROVE -> port.me().post(address + "/approval", "{\"hash\": \"" + hash + "\"}");
            case PUBLISH -> port.me().post(address + "/publication", "{\"reviewDueOn\": \"" + scene.inAYear() + "\"}");
            case WITHDRAW -> port.me().post(address + "/withdrawal", "{\"kind\": \"OUTDATED\"}");
            case DISCARD -> port.me().send("DELETE", address, new byte[0]);
            case SUPERSEDE, ARCHIVE -> throw new IllegalArgumentException();
        };
    }

    private String address(GuidelineVersionId version) {
        return "/guidelines/" + scene.guideline(version).value() + "/versions/1";
    }
}
